/**
 * Copies the text of a field, says so, and remembers it here, in this browser alone: a field whose text has changed
 * since it was last copied shows it. Without a script the buttons stay hidden and the text can be selected.
 */
import { countCharacters } from '../lib/listing/count-characters.ts';
import './offline.ts';

const listing = document.querySelector<HTMLElement>('[data-listing]')?.dataset['listing'] ?? '';
const announced = document.querySelector<HTMLElement>('[data-copied]');
const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-copy]')];

const sourceOf = (button: HTMLButtonElement): HTMLElement | null =>
	document.getElementById(button.dataset['copy'] ?? '');

async function copy(button: HTMLButtonElement): Promise<void> {
	const source = sourceOf(button);
	if (!source) return;
	const copied = await written(source);
	if (copied) remember(button, source.textContent ?? '');
	showChange(button);
	tell(button, copied);
}

/** True when the clipboard took it; otherwise the text is left selected, ready for the keyboard. */
async function written(source: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(source.textContent ?? '');
		return true;
	} catch {
		getSelection()?.selectAllChildren(source);
		return false;
	}
}

const SHOWN_FOR = 2400;

function tell(button: HTMLButtonElement, copied: boolean): void {
	const name = button.dataset['name'] ?? '';
	if (announced)
		announced.textContent = copied ? `${name}をコピーしました` : `${name}を選びました。キーボードでコピーしてください`;
	button.dataset['state'] = copied ? 'copied' : 'selected';
	setTimeout(() => delete button.dataset['state'], SHOWN_FOR);
}

const keyOf = (button: HTMLButtonElement): string => `torikime/desk/${listing}/${button.dataset['field'] ?? ''}`;

/** A browser may refuse to keep anything; then nothing is said of earlier copies. */
function remember(button: HTMLButtonElement, text: string): void {
	try {
		localStorage.setItem(keyOf(button), text);
	} catch {
		// Copying itself has worked.
	}
}

function remembered(button: HTMLButtonElement): string | null {
	try {
		return localStorage.getItem(keyOf(button));
	} catch {
		return null;
	}
}

function showChange(button: HTMLButtonElement): void {
	const shown = button.closest('section')?.querySelector<HTMLElement>('[data-before]');
	const before = remembered(button);
	if (!shown || before === null) return;
	const changed = before !== (sourceOf(button)?.textContent ?? '');
	shown.hidden = false;
	shown.dataset['before'] = changed ? 'changed' : 'same';
	shown.textContent = changed ? '前にコピーした文から変わっています' : 'コピーした文のままです';
}

for (const hidden of document.querySelectorAll<HTMLElement>('[data-needs-script]')) hidden.hidden = false;

for (const [index, button] of buttons.entries()) {
	button.hidden = false;
	showChange(button);
	button.addEventListener('click', () => void copy(button));
	button.addEventListener('keydown', (event) => {
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		const next = step === 0 ? undefined : buttons[index + step];
		if (!next) return;
		event.preventDefault();
		next.focus();
		next.closest('section')?.scrollIntoView({ block: 'nearest' });
	});
}

const tally = document.querySelector<HTMLTextAreaElement>('[data-tally]');
const tallied = document.querySelector<HTMLOutputElement>('[data-tallied]');
tally?.addEventListener('input', () => {
	if (tallied) tallied.value = `${countCharacters(tally.value, 'code-points')}字`;
});
