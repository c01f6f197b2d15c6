/** Claims that name the hours (24時間対応, 年中無休), which hours/listing-vs-contract tells; 「いつでも」 is only vague. */

export const isRoundTheClock = (words: string): boolean => /(?:24|２４|二十四)時間|365|３６５|無休/.test(words);
