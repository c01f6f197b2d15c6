/** 裏づけのない宣伝: a strong claim in public text that no typed value of the content bears out. */
import type { Diagnostic, LabelledPlace, Localized } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import type { Check } from '../check.ts';
import { conflict } from './cite.ts';
import { atListing, fails, inListing } from './examples.ts';
import type { Speech, Wording } from './speech.ts';
import { said, speeches } from './speech.ts';

interface Claim extends Wording {
	/** What the content would have to hold for it. */
	readonly needs: Localized;
	/** The value that says less; null where it bears the claim out, nothing where the content knows no such value. */
	readonly against?: (project: Project) => readonly LabelledPlace[] | null;
}

const denied = /(?:ません|ない|できかね|ありません|限りません|限らない)(?:[。、）」]|$|ので|が、|こと|もの|サービス)/;

const claims: readonly Claim[] = [
	{
		says: /(?:24|２４|二十四)時間(?:(?:365|３６５|三百六十五)日)?[^。、]{0,6}(?:対応|受付|受け付け|サポート|体制|監視|いつでも|OK)|(?:365|３６５)日[^。、]{0,6}(?:対応|受付|サポート|営業)|年中無休/,
		unless: denied,
		needs: { ja: '毎日・終日の営業時間', en: 'business hours of every day, round the clock' },
		against: (project) => alwaysOpen(project),
	},
	{
		says: /即時(?:に|の)?(?:ご)?(?:対応|返信|返答|回答|対処)|(?:ただちに|直ちに|すぐに|即座に)(?:ご)?(?:対応|返信|返答|回答)(?:し|いたし|でき)/,
		unless: denied,
		needs: { ja: 'すぐの初回の返信', en: 'a first response at once' },
		against: (project) => atOnce(project),
	},
	{
		says: /(?:修正|やり直し|ご?相談|変更)[^。、]{0,10}(?:無制限|何度でも|回数(?:の)?制限(?:なし|はありません|がありません))|(?:無制限|何度でも)[^。、]{0,6}(?:修正|やり直し)/,
		needs: { ja: '上限のない修正回数', en: 'revisions without limit' },
		against: (project) => limitedRevisions(project),
	},
	{
		says: /(?:必ず|絶対に?|確実に)[^。、]{0,16}(?:上位|順位|成果|効果|売上|売り上げ|集客|反応|問い?合わせ|成功|増え|増や|伸び|上が|黒字|儲|満足)/,
		unless: denied,
		needs: { ja: '成果を裏づける値', en: 'a value for the result' },
	},
	{
		says: /(?:成果|効果|順位|上位表示|売上|売り上げ|集客|問い?合わせ|アクセス|満足)(?:を|の)?(?:完全|全額)?保証(?:し|いたし|付|つき|あり|制度)?/,
		unless: denied,
		needs: { ja: '成果を裏づける値', en: 'a value for the result' },
	},
	{
		says: /(?:No|Ｎｏ|NO)[.．]?\s?[1１]|№\s?[1１]|ナンバーワン|日本一|世界初|業界(?:初|一|最)|最安(?:値)?|最速/,
		unless: denied,
		needs: { ja: '順位や比較の根拠', en: 'evidence for the ranking' },
	},
	{
		says: /(?:永久|永年|一生|生涯)(?:に)?(?:無料|保証|サポート|使い?放題)/,
		unless: denied,
		needs: { ja: '終わりのない期間', en: 'a period without end' },
	},
];

export const claimWithoutField: Check = {
	id: 'law/claim-without-field',
	title: { ja: '裏づけのない宣伝', en: 'claim without a value' },
	summary: {
		ja: '「年中無休」「必ず」「保証」「No.1」のような言葉は、それを裏づける値が内容のどこかにあるときだけ使えます。',
		en: 'Round the clock, guaranteed, number one: such words may be used only where the content holds a value for them.',
	},
	example: {
		fails: fails(atListing, '集客を保証します。', '集客を保証し'),
		passes: { files: inListing('集客を保証するものではありません。公開の日は必ずお知らせします。') },
	},
	run({ project }) {
		return said(speeches(project).filter(inPublic), claims).flatMap((found): Diagnostic[] => {
			const claim = claims.find(({ says }) => says.exec(found.words)?.[0] === found.words);
			if (!claim) return [];
			const against = claim.against?.(project);
			if (against === null) return [];
			const { sentence, words, start, end } = found;
			return conflict(project, 'misleading-claim', {
				code: this.id,
				says: {
					ja: `${claim.needs.ja}がどこにもない「${words}」は、実際より優れていると思わせる表示を禁じる定め`,
					en: `"${words}" without ${claim.needs.en} may be at odds with the ban on misleading claims`,
				},
				places: [{ place: sentence.speech.passage.placeOf(start, end) }, ...(against ?? [])],
				fixes: [
					{ ja: '言葉を、値のとおりに言いかえる', en: 'say what the values say' },
					...(claim.against
						? [{ ja: '値のほうを、言葉のとおりに改める', en: 'change the value, if the words are meant' }]
						: [
								{
									ja: '根拠の資料があるなら accepted.yaml に理由として書き、この指摘を了承する',
									en: 'if there is evidence, accept the finding and name it as the reason',
								},
							]),
				],
			});
		});
	},
};

/** Listings, pages, and what services and tiers say of themselves; contracts promise in typed values. */
const inPublic = ({ passage, toConsumers }: Speech): boolean =>
	toConsumers && ['listings', 'pages', 'services', 'support', 'agency'].includes(passage.collection);

function alwaysOpen({ calendar }: Project): readonly LabelledPlace[] | null {
	const { hours, closures, nationalHolidays } = calendar.data;
	const open = hours.days.length === 7 && hours.from === 0 && hours.to === 1440;
	if (open && closures.length === 0 && nationalHolidays === 'open') return null;
	const words = formatValue(hours);
	return [{ place: calendar.places.at(['hours']), label: { ja: `営業時間 ${words}`, en: 'business hours' } }];
}

const isAtOnce = ({ n, unit }: Duration): boolean =>
	unit === 'minute' || ((unit === 'hour' || unit === 'business-hour') && n <= 1);

function atOnce({ support }: Project): readonly LabelledPlace[] | null {
	const channels = support.flatMap(({ data, places }) =>
		data.channels.map(({ firstResponse }, index) => ({
			firstResponse,
			place: places.at(['channels', index, 'firstResponse']),
		})),
	);
	const [first] = channels;
	if (!first || channels.some(({ firstResponse }) => isAtOnce(firstResponse))) return null;
	const words = formatValue(first.firstResponse, 'number');
	return [{ place: first.place, label: { ja: `初回の返信 ${words}`, en: 'first response' } }];
}

function limitedRevisions({ services }: Project): readonly LabelledPlace[] | null {
	const [first] = services;
	if (!first) return null;
	const words = formatValue(first.data.revisions);
	return [{ place: first.places.at(['revisions']), label: { ja: `無料の修正 ${words}まで`, en: 'revisions' } }];
}
