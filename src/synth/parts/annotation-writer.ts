import { checkAnnotation } from '../../data/check-annotation.js';
import { attributeFault, attributesFault } from '../../data/load-balancer/attribute-map.js';
import type { AttributeCatalogue } from '../../data/load-balancer/attributes.js';
import { annotationRow, isLoadBalancerKey, type LoadBalancerAnnotation } from '../../data/load-balancer-annotations.js';
import { checkKeys } from './labels.js';
import type { PropPlace } from './prop-place.js';

type Scalar = string | number | boolean;

/** Attributes gathered from fields of their own and from a map of further ones. */
export interface AttributeField {
  readonly name: string;
  readonly value: Scalar | undefined;
  readonly place: PropPlace;
}

/** Writes annotations of load balancing; every value is held against the table, every fault is reported at its prop. */
export class AnnotationWriter {
  private readonly written = new Map<string, string>();

  constructor(private readonly autoMode: boolean) {}

  set(place: PropPlace, key: LoadBalancerAnnotation, value: Scalar | undefined): void {
    if (value === undefined) return;
    this.write(place, key, String(value));
  }

  list(place: PropPlace, key: LoadBalancerAnnotation, items: readonly (string | number)[] | undefined): void {
    if (items === undefined) return;
    if (items.length === 0) throw place.fault('must not be empty; leave it out instead');
    items.forEach((item, index) => {
      const at = place.in(index);
      if (String(item).includes(',')) throw at.fault(`must not contain a comma: \`${item}\``);
      const fault = checkAnnotation(key, String(item));
      if (fault !== undefined) throw at.fault(fault);
      if (items.indexOf(item) < index) throw at.fault(`says \`${item}\` twice`);
    });
    this.write(place, key, items.join(','));
  }

  map(place: PropPlace, key: LoadBalancerAnnotation, entries: Readonly<Record<string, Scalar>> | undefined): void {
    if (entries === undefined || Object.keys(entries).length === 0) return;
    for (const [name, value] of Object.entries(entries)) {
      const fault = checkAnnotation(key, pair(name, value));
      if (fault !== undefined) throw place.in(name).fault(fault);
    }
    this.write(
      place,
      key,
      Object.entries(entries)
        .map(([name, value]) => pair(name, value))
        .join(','),
    );
  }

  /** Attributes: those that no field gives are left to AWS. */
  attributes(
    place: PropPlace,
    key: LoadBalancerAnnotation,
    of: AttributeCatalogue,
    fields: readonly AttributeField[],
  ): void {
    const given = new Map<string, string>();
    for (const { name, value, place: at } of fields) {
      if (value === undefined) continue;
      if (given.has(name)) throw at.fault(`is set twice: a field of its own says \`${given.get(name)}\``);
      const fault = attributeFault(of, name, String(value));
      if (fault !== undefined) throw at.fault(fault);
      given.set(name, String(value));
    }
    if (given.size === 0) return;
    const fault = attributesFault(of, given);
    if (fault !== undefined) throw place.fault(fault);
    this.write(place, key, [...given].map(([name, value]) => pair(name, value)).join(','));
  }

  json(place: PropPlace, key: LoadBalancerAnnotation, value: unknown): void {
    if (value === undefined) return;
    this.write(place, key, JSON.stringify(value));
  }

  /** Annotations that the user writes: known keys are checked, and none may contradict a field. */
  further(place: PropPlace, annotations: Readonly<Record<string, string>> | undefined): void {
    checkKeys(place, annotations);
    for (const [key, value] of Object.entries(annotations ?? {})) {
      const at = place.in(key);
      if (this.written.has(key)) throw at.fault(`is written from a field of its own, as \`${this.written.get(key)}\``);
      const row = annotationRow(key);
      const { by, value: old = value } = row?.deprecated ?? {};
      if (by !== undefined && old === value) throw at.fault(`is deprecated; use \`${by}\``);
      if (row?.written) throw at.fault('is written by the controller');
      if (isLoadBalancerKey(key) || row !== undefined) this.write(at, key, value);
      else this.written.set(key, value);
    }
  }

  has(key: LoadBalancerAnnotation): boolean {
    return this.written.has(key);
  }

  result(): Record<string, string> {
    return Object.fromEntries(this.written);
  }

  private write(place: PropPlace, key: string, value: string): void {
    const row = annotationRow(key);
    if (this.autoMode && row?.autoMode === 'unsupported') {
      const instead = row.autoModeInstead === undefined ? '' : `; use ${row.autoModeInstead}`;
      throw place.fault(`is not supported by EKS Auto Mode (\`${key}\`)${instead}`);
    }
    const fault = checkAnnotation(key, value);
    if (fault !== undefined) throw place.fault(fault);
    this.written.set(key, value);
  }
}

/** `a=1`, with what the controller would take for a separator escaped. */
function pair(name: string, value: Scalar): string {
  return `${name}=${String(value).replace(/[\\,]/g, '\\$&')}`;
}

/** A map of further attributes as fields. */
export function attributeFields(
  place: PropPlace,
  attributes: Readonly<Record<string, Scalar | undefined>> | undefined,
): readonly AttributeField[] {
  return Object.entries(attributes ?? {}).map(([name, value]) => ({ name, value, place: place.in(name) }));
}
