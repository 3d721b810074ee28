import { isBase64 } from '../base64.js';
import { isIpv4, isIpv6 } from '../formats.js';
import { isMapping } from '../loose.js';
import { Pattern } from '../pattern.js';
import { isRfc3339 } from './formats.js';
import type { StructuralSchema } from './structural.js';

/** What a schema demands of a value beyond its type: sentences that go on from the field's name. */
export function brokenConstraints(value: unknown, schema: StructuralSchema): readonly string[] {
  if (typeof value === 'string') return ofText(value, schema);
  if (typeof value === 'number') return ofNumber(value, schema);
  if (Array.isArray(value)) return ofCount(value.length, schema.minItems, schema.maxItems, 'items');
  return isMapping(value)
    ? ofCount(Object.keys(value).length, schema.minProperties, schema.maxProperties, 'entries')
    : [];
}

function ofText(value: string, { minLength, maxLength, pattern, format }: StructuralSchema): readonly string[] {
  const length = [...value].length;
  return [
    ...(minLength !== undefined && length < minLength
      ? [length === 0 ? 'must not be empty' : `takes at least ${minLength} characters, not ${length}`]
      : []),
    ...(maxLength !== undefined && length > maxLength ? [`takes at most ${maxLength} characters, not ${length}`] : []),
    ...(pattern !== undefined && Pattern.of(pattern)?.isIn(value) === false
      ? [`must match \`${pattern}\`, which \`${value}\` does not`]
      : []),
    ...(format !== undefined && FORMATS[format]?.(value) === false
      ? [`must be of the format \`${format}\`, which \`${value}\` is not`]
      : []),
  ];
}

function ofNumber(value: number, schema: StructuralSchema): readonly string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const low = minimum !== undefined && (exclusiveMinimum ? value <= minimum : value < minimum);
  const high = maximum !== undefined && (exclusiveMaximum ? value >= maximum : value > maximum);
  return [
    ...(low ? [`must be ${exclusiveMinimum ? 'above' : 'at least'} ${minimum}, not ${value}`] : []),
    ...(high ? [`must be ${exclusiveMaximum ? 'below' : 'at most'} ${maximum}, not ${value}`] : []),
    ...(multipleOf !== undefined && value % multipleOf !== 0
      ? [`must be a multiple of ${multipleOf}, not ${value}`]
      : []),
  ];
}

function ofCount(count: number, least: number | undefined, most: number | undefined, what: string): readonly string[] {
  return [
    ...(least !== undefined && count < least ? [`needs at least ${least} ${what}, not ${count}`] : []),
    ...(most !== undefined && count > most ? [`takes at most ${most} ${what}, not ${count}`] : []),
  ];
}

/** Formats that the API server holds a text against; it passes over others. */
const FORMATS: Readonly<Record<string, (value: string) => boolean>> = {
  'date-time': isRfc3339,
  byte: isBase64,
  ipv4: isIpv4,
  ipv6: isIpv6,
  uuid: (value) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(value),
};
