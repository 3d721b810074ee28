import { Ajv } from 'ajv';
import { configSchema } from '../engine/config-schema.js';
import type { Validator } from '../engine/declarative.js';
import { rules } from '../rules/registry.js';

/** Validator of `eks-kit.yaml`. The bundle replaces this module by ajv's standalone code. */
export const validateConfig: Validator = new Ajv({ allErrors: true, verbose: true, strict: false }).compile(
  configSchema(rules),
) as Validator;
