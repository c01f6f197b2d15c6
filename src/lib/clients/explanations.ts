/** Every code that is told of a client's file: those of the checks, and those of what cannot be checked at all. */
import type { Explanation } from '../diagnostics/reporter.ts';
import { clientChecks } from './checks/all.ts';

export const clientExplanations: readonly Explanation[] = [
	{
		id: 'client/unknown-contract',
		title: { ja: 'ない契約書の指定', en: 'a contract that there is not' },
		summary: {
			ja: '顧客のファイルの document、tier、service は、内容にある文書、保守プラン、制作サービスの名前でなければなりません。',
			en: 'The document, tier and service that the file of a client names must be among those of the content.',
		},
	},
	{
		id: 'client/wrong-scope',
		title: { ja: '合わない契約書の指定', en: 'a contract for something else' },
		summary: {
			ja: '保守プランごとの契約書には tier が、制作サービスごとの契約書には service が要ります。もう一方は書けません。',
			en: 'A contract made for each tier needs a tier, one made for each service a service, and neither takes the other.',
		},
	},
	{
		id: 'client/same-name',
		title: { ja: '同じ名前になる契約書', en: 'two contracts of one name' },
		summary: {
			ja: '二件の契約書が同じファイル名になるときは、どちらも作りません。あとの一通が、前の一通を消してしまいます。',
			en: 'Of two contracts that would have one file name neither is made: the second would replace the first.',
		},
	},
	...clientChecks,
];
