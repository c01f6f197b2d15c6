/** A listing as one text file: every field of the form with its count, to be copied a field at a time. */
import type { Listing, ListingField } from '../listing/listing.ts';

const RULE = '─'.repeat(30);

/** Ends with a line end. Fields with nothing in them are named too, so that nobody looks for them. */
export const printListing = ({ marketName, serviceName, fields }: Listing): string =>
	`${[`${marketName}　${serviceName}`, ...fields.map(fieldText)].join(`\n\n${RULE}\n`)}\n`;

function fieldText(field: ListingField): string {
	const { label, text, suffix, byHand } = field;
	const notes = [measure(field), suffix === null ? '' : `「${suffix}」は自動で付きます`].filter(Boolean);
	return `【${label}】${notes.join('　')}\n\n${text === '' ? (byHand === null ? '（入力なし）' : `（入力画面で決める：${byHand}）`) : text}`;
}

function measure({ count, bound, over, short, min }: ListingField): string {
	if (bound === null) return '';
	const told = over > 0 ? `　${over}字超過` : short > 0 ? `　${short}字不足（${min}字以上）` : '';
	return `${count}字／${bound}字${told}`;
}
