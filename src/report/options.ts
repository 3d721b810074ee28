import type { Finding, Result } from '../engine/finding.js';
import type { RuleTexts } from '../engine/rule.js';

/** All that a report may know besides the result. */
export interface ReportOptions {
  /** Colour depth: none, 16, 256, 16 million. */
  readonly color: 0 | 1 | 2 | 3;
  /** false: our own signs are ASCII. What stands in the input is shown as it is written. */
  readonly unicode: boolean;
  /** Cells of the terminal. Infinity where there is none: nothing is wrapped then, and code frames have a width of their own. */
  readonly width: number;
  /** Rule ids are links (OSC 8). */
  readonly hyperlinks: boolean;
  /** Files below it are named from here. */
  readonly cwd?: string;
  readonly verbose: boolean;
  readonly fileText: (file: string) => string | undefined;
  readonly rule: (id: string) => Pick<RuleTexts, 'title' | 'why' | 'help' | 'links'> | undefined;
  /** What the finding's object was made by, where it was generated: a construct's path. */
  readonly origin?: (finding: Finding) => string | undefined;
  readonly elapsedMs?: number;
  /** Of eks-kit. */
  readonly version: string;
  readonly kubernetesVersion?: string;
}

/** Same result, same options, same text. */
export type Report = (result: Result, options: ReportOptions) => string;

/** A file as people here would name it. */
export function shortPath(file: string, cwd: string | undefined): string {
  if (cwd === undefined || cwd === '') return file;
  const folder = cwd.endsWith('/') ? cwd : `${cwd}/`;
  return file.startsWith(folder) && file.length > folder.length ? file.slice(folder.length) : file;
}
