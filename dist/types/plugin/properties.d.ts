import type { Io } from '../cli/io.js';
import { type LintRequest } from '../cli/lint-request.js';
/** The properties as the command line's own arguments: one parser and one set of messages for both. */
export declare function requestOf(properties: object, io: Io): LintRequest;
