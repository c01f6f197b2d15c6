/** 版のずれ: a text that refers to a version of a document which is not the one in force. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { DocumentContent } from '../../model/document.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Entry, Project } from '../../model/project.ts';
import { versionInForce } from '../../model/versions.ts';
import type { Check, Example } from '../check.ts';
import { inContract } from '../law/examples.ts';
import { ofThePast, oldVersionsIn } from './said-versions.ts';

const versioned = (version: string): Example['files'] => ({
	'documents/terms.yaml': {
		replace: 'sign: none\n',
		with: 'sign: none\nversions:\n  - { name: 第1版, from: 2026-04-01, until: 2026-09-30 }\n  - { name: 第2版, from: 2026-10-01 }\n',
	},
	...inContract(`この契約に定めのないことは、利用規約（${version}）による。`),
});

export const versionSkew: Check = {
	id: 'documents/version-skew',
	title: { ja: '版のずれ', en: 'version skew' },
	summary: {
		ja: 'ほかの文書を版で指すときは、いま適用されている版を指します。公開の規約が第3版で、契約書が第2版を指していると、どちらで約束したのかがわかりません。',
		en: 'A text that names the version of another document names the one in force; otherwise two versions are agreed at once.',
	},
	example: {
		fails: { files: versioned('第1版'), finds: [{ file: 'clauses/definitions.mdx', words: '第1版' }] },
		passes: { files: versioned('<Value of="documents.terms.versions.1.name" />') },
	},
	run({ project }) {
		const documents = project.documents.filter(({ data }) => (data.versions ?? []).length > 0);
		if (documents.length === 0) return [];
		return passagesOf(project)
			.filter(({ collection }) => collection !== 'marketplaces' && collection !== 'documents')
			.flatMap((passage) => [
				...oldVersionsIn(passage, project).map(({ document, words, start, end }) =>
					finding(document, words, passage.placeOf(start, end), project),
				),
				...referred(passage, documents, project),
			]);
	},
};

type Document = Entry<DocumentContent>;

/** `<Value of="documents.terms.versions.0.name" />`, where the second has taken its place. */
function referred(passage: Passage, documents: readonly Document[], project: Project): Diagnostic[] {
	return passage.elements.flatMap(({ index, element }): Diagnostic[] => {
		if (element.type !== 'value' || !element.of.startsWith('documents.')) return [];
		const [, id, , position] = element.of.split('.');
		const document = documents.find((one) => one.id === id);
		const current = document && versionInForce(document, project);
		const version = document?.data.versions?.[Number(position)];
		if (!document || !current || !version || version === current.version || ofThePast.test(passage.text)) return [];
		return [finding(document, version.name, passage.placeOf(index, index + 1), project)];
	});
}

function finding(
	document: Document,
	words: string,
	place: Diagnostic['places'][0]['place'],
	project: Project,
): Diagnostic {
	const current = versionInForce(document, project);
	const index = current?.index ?? 0;
	const name = current?.version.name ?? '';
	const now: Localized = { ja: `いまは${name}`, en: `in force: ${name}` };
	return {
		code: versionSkew.id,
		level: 'error',
		message: {
			ja: `「${document.data.title}」の${words}を指していますが、いま適用されているのは${name}です`,
			en: `this refers to ${words} of ${document.id}; ${name} is in force`,
		},
		places: [{ place }, { place: document.places.at(['versions', index, 'name']), label: now }],
		fixes: [
			{
				ja: `いまの版を引く: <Value of="documents.${document.id}.versions.${index}.name" />`,
				en: `refer to it: <Value of="documents.${document.id}.versions.${index}.name" />`,
			},
			{ ja: '版を言わずに、文書の名前だけで指す', en: 'name the document without a version' },
		],
	};
}
