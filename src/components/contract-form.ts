/** The form that makes a contract here and now. The printer and the fonts are fetched when they are first asked for. */
import type { Fillings } from '../lib/document/fill.ts';
import { fontsFrom } from './contract-fonts.ts';
import type { ContractKit } from './contract-kit.ts';

const form = document.querySelector<HTMLFormElement>('[data-contract-form]');
if (form) {
	form.hidden = false;
	askForItsBlanks(form);
	form.addEventListener('change', () => askForItsBlanks(form));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void submitted(form);
	});
}

/** Only what the chosen contract has a place for. */
function askForItsBlanks(of: HTMLFormElement): void {
	const blanks = of.querySelector('select')?.selectedOptions[0]?.dataset['blanks']?.split(' ') ?? [];
	for (const field of of.querySelectorAll<HTMLElement>('[data-blank]')) {
		const asked = blanks.includes(field.dataset['blank'] ?? '');
		field.hidden = !asked;
		for (const input of field.querySelectorAll('input')) input.disabled = !asked;
	}
}

async function submitted(from: HTMLFormElement): Promise<void> {
	const [button, told] = [from.querySelector('button'), from.querySelector<HTMLElement>('[data-made]')];
	if (!button || !told) return;
	button.disabled = true;
	try {
		const { name, pdf } = await contract(from, (words) => {
			told.textContent = words;
		});
		offer(told, name, pdf);
	} catch (error) {
		told.textContent = wordsFor(error);
	} finally {
		button.disabled = false;
	}
}

async function contract(from: HTMLFormElement, tell: (words: string) => void) {
	tell('契約書を用意しています');
	const said = new FormData(from);
	const text = (field: string): string => String(said.get(field) ?? '').trim();
	const [kit, maker, fonts] = await Promise.all([
		kitOf(text('contract')),
		import('./contract-maker.ts'),
		fontsFrom(from.dataset['fonts'] ?? '', (share) => tell(`書体を読み込んでいます（${Math.round(share * 100)}%）`)),
	]);
	tell('契約書をつくっています');
	// The words above are painted before the work begins.
	await new Promise((resolve) => setTimeout(resolve, 20));
	const filled = maker.fillingsFrom(text);
	return maker.makeContract(kit, filled satisfies Fillings, { client: text('client.name'), day: text('start') }, fonts);
}

/** `address`: where the contract is read, without an ending. */
async function kitOf(address: string): Promise<ContractKit> {
	const answer = await fetch(`${address}.json`);
	if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
	return (await answer.json()) as ContractKit;
}

/** Saves the file, and leaves a link for whom it did not reach. */
function offer(told: HTMLElement, name: string, pdf: Uint8Array<ArrayBuffer>): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([pdf], { type: 'application/pdf' }));
	link.download = name;
	link.textContent = name;
	told.replaceChildren('契約書をつくりました：', link);
	link.click();
}

function wordsFor(error: unknown): string {
	if (error instanceof Error && error.name === 'UnprintableError') {
		const [first] = (error as Error & { diagnostics: readonly { message: { ja: string } }[] }).diagnostics;
		return `つくれませんでした。${first?.message.ja ?? ''}`;
	}
	return 'つくれませんでした。通信の状態を確かめて、もう一度お試しください。';
}
