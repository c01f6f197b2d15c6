/** The voices of a report. A new one is a file with a `Reporter` and a line in this table. */

import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

export const reporters = { pretty, json, sarif, github } as const satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof reporters;
