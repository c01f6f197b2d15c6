/** 版のずれ: the text that is printed is not the one that holds on the day of signing. */
import { formatValue } from '../../values/format.ts';
import type { ClientCheck } from '../check.ts';

export const versionNotInForce: ClientCheck = {
	id: 'client/version-not-in-force',
	title: { ja: '締結日に適用されない版', en: 'a version not in force' },
	summary: {
		ja: '印刷される契約書は最新の版です。締結日（なければ効力発生日）が、その版の適用される期間に入っていなければなりません。',
		en: 'The newest version is what is printed, so the day of signing (or of effect) must lie in its time.',
	},
	run({ client: { data, places }, declared }) {
		const { versions } = declared.data;
		const current = versions?.at(-1);
		const key = data.contract.date ? 'date' : 'effectiveDate';
		const day = data.contract[key];
		if (!versions || !current || !day || current.from.iso <= day.iso) return [];
		const index = versions.length - 1;
		return [
			{
				code: this.id,
				level: 'error',
				message: {
					ja: `${formatValue(day)}には、印刷される「${current.name}」はまだ適用されません（${formatValue(current.from)}から）`,
					en: `on ${day.iso} the version that is printed, "${current.name}", is not yet in force (from ${current.from.iso})`,
				},
				places: [{ place: places.at(['contract', key]) }, { place: declared.places.at(['versions', index, 'from']) }],
				fixes: [
					{ ja: '日付を確かめる', en: 'see whether the date is right' },
					{
						ja: '前の版で結ぶなら、その版の内容から作る',
						en: 'to sign an earlier version, make it from the content of that time',
					},
				],
			},
		];
	},
};
