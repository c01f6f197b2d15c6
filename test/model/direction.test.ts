import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/lib/model/load.ts';
import { resolveValue } from '../../src/lib/model/resolve.ts';
import { base, minimalContent } from '../checks/minimal.ts';
import { findings } from './findings.ts';

function directionOf(path: string, file: string, replace: string, by: string) {
	const { project } = loadProject(minimalContent({ files: { [file]: { replace, with: by } } }), { base });
	const found = project && resolveValue(project, path, {});
	return found?.ok ? found.fact.value : null;
}

describe('a notice counts back from what it announces', () => {
	test.each([
		['policies.term.notice', 'policies/term.yaml', 'notice: 契約満了の1か月前', 'notice: 1か月', 'term-end'],
		['policies.term.exitNotice', 'policies/term.yaml', '契約終了の1か月前', '1か月', 'termination'],
		['policies.term.exitNotice', 'policies/term.yaml', '契約終了の1か月前', '1か月前', 'termination'],
		['policies.term.exitNotice', 'policies/term.yaml', '契約終了の1か月前', '{ span: 1か月 }', 'termination'],
		['policies.general.priceNotice', 'policies/general.yaml', '契約満了の2か月前', '2か月', 'term-end'],
	])('%s: however it is spelled (%s, %s → %s)', (path, file, replace, by, anchor) => {
		expect(directionOf(path, file, replace, by)).toMatchObject({ unit: 'month', anchor, direction: 'before' });
	});

	test('and one that counts forwards is refused', () => {
		const [found, ...more] = findings({
			'policies/term.yaml': { replace: '契約終了の1か月前', with: '契約終了から1か月' },
		});
		expect(more).toEqual([]);
		expect(found).toMatchObject({ code: 'schema/wrong-value', words: '契約終了から1か月' });
		expect(found?.message).toMatch(/「契約終了の1か月前」のように/);
	});
});

test('our own bound of a field is at or below that of the marketplace', () => {
	expect(findings({ 'marketplaces/market.yaml': { replace: '    bound: 25\n', with: '    bound: 26\n' } })).toEqual([
		expect.objectContaining({
			code: 'schema/wrong-value',
			words: '26',
			message: '「上限（自社）（bound）」: 掲載先の上限（25）を超えています。25以下にします',
		}),
	]);
});
