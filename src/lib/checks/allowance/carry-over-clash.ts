/** 繰越しと消滅: what was not used lives on, and expires. */
import { carryOvers } from '../../claims/typed.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { tellClashes } from '../claims.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const message: Localized = {
	ja: '使わなかった作業枠が、繰り越されるとも消滅するとも書かれています',
	en: 'an unused allowance both carries over and expires',
};

export const carryOverClash: Check = {
	id: 'allowance/carry-over-clash',
	title: { ja: '繰越しと消滅', en: 'carry-over against expiry' },
	summary: {
		ja: '使わなかった作業枠が、ある所では繰り越され、ほかの所では消滅していてはいけません。',
		en: 'An unused allowance must not carry over in one place and expire in another.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="unused" when={{ phase: "operation" }} then={{ carryOver: "policies.general.forceMajeure" }}>使わなかった作業枠は、翌月に繰り越すことができる。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [{ file: 'clauses/allowance.mdx', words: '使わなかった作業枠は、翌月に繰り越すことができる。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="unused" when={{ phase: "operation" }} then={{ carryOver: "none" }}>使わなかった作業枠は、その月の末日に消滅する。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		const fixes = [
			{ ja: '失効するのか、翌月に繰り越すのかを、一つに決める', en: 'settle on whether it expires or carries over' },
		];
		const inRules = clashDiagnostics(input, this.id, () => message);
		const inWords = [true, false].flatMap((carried) => {
			const typed = carryOvers(input.project);
			return tellClashes(
				input.project,
				{
					topic: 'allowance',
					one: [carried ? 'carried' : 'expires'],
					other: carried ? ['expires'] : [],
					truths: typed.some((tier) => tier.carried === carried) ? [] : typed,
					besidesRules: true,
				},
				{ code: this.id, message, fixes },
			);
		});
		return [...inRules, ...inWords];
	},
};
