/** 義務と禁止: what has to be done needs what must not be done. */
import type { Check } from '../check.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

export const obligationVsProhibition: Check = {
	id: 'duty/obligation-vs-prohibition',
	title: { ja: '義務と禁止', en: 'obligation against prohibition' },
	summary: {
		ja: 'しなければならないことと、してはならないことが重なっていてはいけません。バックアップのように、サーバーへの接続を要する義務もあります。',
		en: 'What has to be done must not need what is forbidden: a backup cannot be made without connecting to the server.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="backups" when={{ phase: "operation" }} then={{ agency: { backup: "must" } }}>乙は、毎月バックアップを取得する。</Rule>\n\n<Rule id="no-access" when={{ phase: "operation" }} then={{ agency: { "server-access": "must-not" } }}>乙は、甲のサーバーに接続しない。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [{ file: 'clauses/allowance.mdx', words: '乙は、毎月バックアップを取得する。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="backups" when={{ phase: "operation" }} then={{ agency: { backup: "must" } }}>乙は、毎月バックアップを取得する。</Rule>\n\n<Rule id="no-access" when={{ phase: "operation" }} then={{ agency: { "server-access": "may" } }}>乙は、甲のサーバーに接続することができる。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: 'しなければならないことが、同時に禁じられています',
			en: 'what has to be done is forbidden',
		}));
	},
};
