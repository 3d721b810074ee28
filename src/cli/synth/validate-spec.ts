import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Validator } from '../../engine/declarative.js';
import { discriminated } from './discriminated.js';

const schema = JSON.parse(readFileSync(new URL('../../../app-spec.schema.json', import.meta.url), 'utf8'));

/** Validator of app specs. The bundle replaces this module by ajv's standalone code. */
export const validateSpec: Validator = new Ajv({
  allErrors: true,
  verbose: true,
  strict: false,
  inlineRefs: false,
}).compile(discriminated(schema)) as Validator;
