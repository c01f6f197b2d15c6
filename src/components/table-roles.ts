/** The roles of a table, said aloud: some browsers forget them once a narrow screen's style turns its cells into blocks. */
export const as = {
	table: { role: 'table' },
	rowgroup: { role: 'rowgroup' },
	row: { role: 'row' },
	columnheader: { role: 'columnheader' },
	rowheader: { role: 'rowheader' },
	cell: { role: 'cell' },
} as const;
