/** Copies the text of a field, and says so. Without a script the buttons stay hidden and the text can be selected. */

const announced = document.querySelector<HTMLElement>('[data-copied]');

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	button.hidden = false;
	button.addEventListener('click', () => void copy(button));
}

async function copy(button: HTMLButtonElement): Promise<void> {
	const source = document.getElementById(button.dataset['copy'] ?? '');
	if (!source) return;
	const copied = await written(source);
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
