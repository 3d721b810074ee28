import type { ValidationContext, ValidationProperties } from './contract.js';
/**
 * Lints what `cdk8s synth` has written, for `validations:` of a `cdk8s.yaml`. What it needs of Node is loaded when cdk8s asks,
 * so that the library which exports it stays free of it.
 */
export declare class EksKitValidation {
    private readonly properties;
    constructor(properties?: ValidationProperties);
    validate(context: ValidationContext): Promise<void>;
}
