import { type Rule } from './rule.js';
/** JSON Schema (draft-07, what editors read) of `eks-kit.yaml`, with every rule and its options. */
export declare function configSchema(rules: readonly Rule[]): object;
