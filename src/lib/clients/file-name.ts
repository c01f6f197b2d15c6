/**
 * 「20270101_株式会社見本商会_396000_Web保守・運用サポート契約書.pdf」: found by date, client and amount, as the rule on electronic
 * records of transactions asks (電子帳簿保存法施行規則4条, L16; confidence C).
 */
import type { Project } from '../model/project.ts';
import { priceOf } from '../values/price.ts';
import type { Money } from '../values/value.ts';
import type { Client } from './client.ts';
import { termOf } from './term.ts';

/** UTF-8 bytes that a name may have on every usual disk, less room for an ending. */
const LONGEST = 200;

/** Without an ending. The date is that of signing, else of effect, else `asOf`; no amount is known for work that is quoted. */
export function contractFileName(client: Client, title: string, project: Project): string {
	const { date, effectiveDate } = client.contract;
	const day = (date ?? effectiveDate ?? project.agency.data.asOf).iso.replaceAll('-', '');
	const amount = amountOf(client, project);
	const parts = [day, safe(client.client.name), amount === null ? '金額未定' : String(amount), safe(title)];
	return shortened(parts);
}

/** Yen with tax, over the first term of a monthly contract; null where it is known only for each request. */
export function amountOf(client: Client, project: Project): number | null {
	if (client.contract.amount) return priceOf(client.contract.amount).gross;
	const tier = project.support.find(({ id }) => id === client.tier)?.data;
	const service = project.services.find(({ id }) => id === client.service)?.data;
	if (service) return priceOf(service.price).gross;
	if (tier?.billing !== 'monthly') return tier ? priceOf(tier.fee).gross : null;
	const months = termOf(client, project)?.data.initial;
	const n = months && inMonths(months);
	return n ? total(tier.fee, n) : null;
}

const inMonths = ({ n, unit }: { n: number; unit: string }): number | null =>
	unit === 'month' ? n : unit === 'year' ? n * 12 : null;

/** A year's fee is paid month by month, so its tax is rounded month by month. */
const total = (fee: Money, months: number): number => priceOf(fee).gross * months;

/** What Windows, macOS and cloud drives take in a name; the underscore parts the name. */
const safe = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '')
		.replace(/[\s_]+/gu, '-')
		.replace(/^[.-]+|[.-]+$/g, '');

/** The client's name gives way where the whole is too long. */
function shortened([day = '', name = '', amount = '', title = '']: readonly string[]): string {
	const bytes = (text: string): number => new TextEncoder().encode(text).length;
	const letters = [...name];
	const join = (): string => [day, letters.join(''), amount, title].join('_');
	while (bytes(join()) > LONGEST && letters.length > 1) letters.pop();
	return join();
}
