import type { ValidationContext, ValidationProperties } from './contract.js';
import { validate } from './validate.js';

/**
 * Lints what `cdk8s synth` has written, for `validations:` of a `cdk8s.yaml`. cdk8s loads it by the `main` of the package,
 * since it does not know `exports`; all others get the library by `exports`, which needs nothing of Node.
 */
export class EksKitValidation {
  constructor(private readonly properties: ValidationProperties = {}) {}

  validate(context: ValidationContext): Promise<void> {
    return validate(this.properties, context);
  }
}
