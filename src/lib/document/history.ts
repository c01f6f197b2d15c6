/** Versions in a document: the one in force under its title, and 制定日・改定日 at the end of what everybody reads. */
import type { DocumentContent } from '../model/document.ts';
import type { Entry } from '../model/project.ts';
import { versionInForce } from '../model/versions.ts';
import type { Place } from '../source/place.ts';
import type { Setting } from './spans.ts';
import { writtenValue } from './spans.ts';
import type { Block, Span } from './tree.ts';

type Document = Entry<DocumentContent>;
type Field = 'name' | 'from' | 'announced';

/** 「第2版（2026年10月1日から適用）」; empty without versions, and before the first. */
export function versionSpans(document: Document, setting: Setting): Span[] {
	const current = versionInForce(document, setting.project);
	if (!current) return [];
	const { text, value } = writer(document, current.index, setting);
	return [...value('name'), text('（'), ...value('from'), text('から適用）')];
}

/** One line a version, the oldest first: 「改定日　2026年10月1日（第2版、2026年8月31日公表）」. */
export function historyOf(document: Document, setting: Setting): Block[] {
	if (document.data.kind !== 'terms') return [];
	const versions = document.data.versions ?? [];
	return versions.map((version, index): Block => {
		const { text, value, origin } = writer(document, index, setting);
		const announced = version.announced ? [text('、'), ...value('announced'), text('公表')] : [];
		const spans = [
			text(index === 0 ? '制定日　' : '改定日　'),
			...value('from'),
			text('（'),
			...value('name'),
			...announced,
			text('）'),
		];
		return { type: 'paragraph', number: index + 1, label: null, spans, origin };
	});
}

interface Writer {
	readonly origin: Place;
	text(words: string): Span;
	value(field: Field): Span[];
}

function writer(document: Document, index: number, setting: Setting): Writer {
	const origin = document.places.at(['versions', index, 'name']);
	return {
		origin,
		text: (words) => ({ type: 'text', text: words, rules: [], origin }),
		value: (field) => {
			const path = `documents.${document.id}.versions.${index}.${field}`;
			const style = field === 'name' ? 'default' : 'plain-date';
			const span = writtenValue(path, style, { origin, rules: [] }, setting);
			return span ? [span] : [];
		},
	};
}
