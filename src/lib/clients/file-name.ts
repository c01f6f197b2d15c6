/**
 * 「20270101_株式会社見本商会_396000_Web保守・運用サポート契約書.pdf」: found by date, client and amount, as the rule on electronic
 * records of transactions asks (電子帳簿保存法施行規則4条, L16; confidence C).
 */

export interface FileNameParts {
	/** ISO. */
	readonly day: string;
	readonly client: string;
	/** Yen with tax; null for work that is quoted. */
	readonly amount: number | null;
	readonly title: string;
}

/** UTF-8 bytes that a name may have on every usual disk, less room for an ending. */
const LONGEST = 200;

/** Without an ending. A client's name that is too long gives way. */
export function fileNameOf({ day, client, amount, title }: FileNameParts): string {
	const bytes = (text: string): number => new TextEncoder().encode(text).length;
	const letters = [...safe(client)];
	const join = (): string =>
		[day.replaceAll('-', ''), letters.join(''), amount === null ? '金額未定' : String(amount), safe(title)].join('_');
	while (bytes(join()) > LONGEST && letters.length > 1) letters.pop();
	return join();
}

/** What Windows, macOS and cloud drives take in a name; the underscore parts the name. */
const safe = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '')
		.replace(/[\s_]+/gu, '-')
		.replace(/^[.-]+|[.-]+$/g, '');
