import type { Validator } from '../engine/declarative.js';
/** Validator of `eks-kit.yaml`. The bundle replaces this module by ajv's standalone code. */
export declare const validateConfig: Validator;
