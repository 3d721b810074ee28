import { github } from './github.js';
import { json } from './json.js';
import type { Report } from './options.js';
import { pretty } from './pretty.js';

export type { Report, ReportOptions } from './options.js';

/** The reports by the name that `--format` takes. */
export const reports = { pretty, json, github } satisfies Readonly<Record<string, Report>>;

export type ReportName = keyof typeof reports;
