import { attributesFault, parseMap } from './load-balancer/attribute-map.js';
import { ATTRIBUTE_CATALOGUES, type AttributeCatalogue } from './load-balancer/attributes.js';
import { formFault, type TextForm } from './load-balancer/forms.js';
import { jsonTextFault } from './load-balancer/json-fault.js';
import type { AnnotationValue } from './load-balancer/row.js';
import { annotationRow, isLoadBalancerKey } from './load-balancer-annotations.js';

const BOOLEANS = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;

/**
 * Why the value of an annotation cannot be right, as the end of a sentence that begins with its key; undefined where it can, and
 * for keys that are none of the load balancer controller's.
 */
export function checkAnnotation(key: string, value: string): string | undefined {
  const row = annotationRow(key);
  if (row === undefined) return isLoadBalancerKey(key) ? 'is no annotation that the controller reads' : undefined;
  const name = key.slice(key.indexOf('/') + 1);
  if (name.length > 63) return `has a name of ${name.length} characters after the slash, where 63 are allowed`;
  return valueFault(row.value, value);
}

function valueFault(form: AnnotationValue, value: string): string | undefined {
  switch (form.type) {
    case 'boolean':
      return BOOLEANS.test(value) ? undefined : `must be \`true\` or \`false\`, not \`${value}\``;
    case 'integer':
      return integerFault(value, form.minimum, form.maximum);
    case 'choice':
      return choiceFault(value, form.values, form.anyCase === true);
    case 'text':
      return form.form === undefined ? undefined : formFault(value, form.form);
    case 'list':
      return listFault(value, form.item, form.minItems ?? 0);
    case 'map':
      return mapFault(value, form.of);
    case 'json':
      return jsonTextFault(value, form.shape);
  }
}

function integerFault(value: string, minimum?: number, maximum?: number): string | undefined {
  if (!/^[+-]?\d+$/.test(value)) return `must be a whole number in digits alone, not \`${value}\``;
  if (Number(value) >= (minimum ?? -Infinity) && Number(value) <= (maximum ?? Infinity)) return undefined;
  return maximum === undefined
    ? `must be ${minimum} or more, not ${value}`
    : `must be ${minimum}..${maximum}, not ${value}`;
}

function choiceFault(value: string, values: readonly string[], anyCase: boolean): string | undefined {
  const same = values.some((each) => each === value || (anyCase && each.toLowerCase() === value.toLowerCase()));
  return same ? undefined : `must be ${values.length > 1 ? 'one of ' : ''}\`${values.join('`, `')}\`, not \`${value}\``;
}

/** Items of a list as the controller reads it. */
export function parseList(value: string): readonly string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function listFault(value: string, form: TextForm | undefined, minItems: number): string | undefined {
  const items = parseList(value);
  if (items.length < minItems) return `must have at least ${minItems} item`;
  if (form === undefined) return undefined;
  return items.map((item) => formFault(item, form)).find((fault) => fault !== undefined);
}

function mapFault(
  value: string,
  of: AttributeCatalogue | 'capacity' | 'node labels' | 'ports' | 'tags',
): string | undefined {
  const map = parseMap(value);
  if (map === undefined) return 'must be pairs such as `a=1,b=2`: a part has no key or no `=`';
  if (of in ATTRIBUTE_CATALOGUES) return attributesFault(of as AttributeCatalogue, map);
  for (const [key, item] of map) {
    const fault = pairFault(of, key, item);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function pairFault(of: string, key: string, value: string): string | undefined {
  if (of === 'tags') return tagFault(key, value);
  if (of === 'capacity') {
    if (key !== 'CapacityUnits') return `has a key \`${key}\`, where \`CapacityUnits\` alone is allowed`;
    return integerFault(value, 0, 2_147_483_647);
  }
  if (of === 'ports') return formFault(key, 'port') ?? formFault(value, 'port');
  return undefined;
}

/** Why AWS takes no such tag; undefined where it does. */
export function tagFault(key: string, value: string): string | undefined {
  if (/^aws:/i.test(key)) return `has a tag \`${key}\`, and \`aws:\` is reserved`;
  if (key.length < 1 || key.length > 128) return `has a tag key of ${key.length} characters, where 1..128 are allowed`;
  if (value.length > 256) return `has a tag value of ${value.length} characters, where 256 are allowed`;
  const strange = [key, value].find((text) => !/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(text));
  return strange === undefined
    ? undefined
    : `has \`${strange}\` in a tag, where letters, digits, blanks and \`_.:/=+-@\` are allowed`;
}
