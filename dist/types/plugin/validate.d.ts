import { type Io } from '../cli/io.js';
import type { ValidationContext } from './contract.js';
/** Lints the manifests of a synthesis and submits the report on them. */
export declare function validate(properties: object, context: ValidationContext, io?: Io): Promise<void>;
