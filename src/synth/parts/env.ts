import { compact, type Json } from './compact.js';
import { checkObjectName } from './platform-object.js';
import type { PropPlace } from './prop-place.js';

/** A value of an environment variable: a literal, or where to take it from. */
export type EnvValue = string | number | boolean | SecretKeyValue | ConfigMapKeyValue | FieldValue | ResourceValue;

/** A key of a Secret. */
export interface SecretKeyValue {
  /** Name of the Secret in the namespace of the pod. */
  readonly secret: string;
  /** Key in its data. */
  readonly key: string;
  /**
   * Whether the container starts without it.
   * @default false
   */
  readonly optional?: boolean;
}

/** A key of a ConfigMap. */
export interface ConfigMapKeyValue {
  /** Name of the ConfigMap in the namespace of the pod. */
  readonly configMap: string;
  /** Key in its data. */
  readonly key: string;
  /**
   * Whether the container starts without it.
   * @default false
   */
  readonly optional?: boolean;
}

/** A field of the pod. */
export interface FieldValue {
  /** `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels['KEY']`, `metadata.annotations['KEY']`, `spec.nodeName`, `spec.serviceAccountName`, `status.podIP`, `status.podIPs`, `status.hostIP` or `status.hostIPs`. */
  readonly field: string;
}

/** A request or limit of the container. */
export interface ResourceValue {
  /** Which one. */
  readonly resource:
    | 'requests.cpu'
    | 'requests.memory'
    | 'requests.ephemeral-storage'
    | 'limits.cpu'
    | 'limits.memory'
    | 'limits.ephemeral-storage';
  /**
   * The unit, such as `1Mi` or `1m`.
   * @default 1
   */
  readonly divisor?: string;
}

/** All keys of a ConfigMap or a Secret as environment variables. Give `configMap` or `secret`. */
export interface EnvFromProps {
  /**
   * Name of the ConfigMap.
   * @default none
   */
  readonly configMap?: string;
  /**
   * Name of the Secret.
   * @default none
   */
  readonly secret?: string;
  /**
   * Put before each key.
   * @default none
   */
  readonly prefix?: string;
  /**
   * Whether the container starts without it.
   * @default false
   */
  readonly optional?: boolean;
}

const NAME = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;
const FIELD =
  /^(?:metadata\.(?:name|namespace|uid|labels\['[^']+'\]|annotations\['[^']+'\])|spec\.(?:nodeName|serviceAccountName)|status\.(?:podIPs?|hostIPs?))$/;

/** The `env` of a container. */
export function envOf(place: PropPlace, env: Readonly<Record<string, EnvValue>> | undefined): Json[] {
  return Object.entries(env ?? {}).map(([name, value]) => {
    const at = place.in(name);
    at.text(name, NAME, 'a name of letters, digits, `_`, `-` and `.`, no digit first');
    return typeof value === 'object' ? { name, valueFrom: sourceOf(at, value) } : { name, value: String(value) };
  });
}

function sourceOf(place: PropPlace, value: Exclude<EnvValue, string | number | boolean>): Json {
  const kinds = ['secret', 'configMap', 'field', 'resource'].filter((kind) => kind in value);
  if (kinds.length !== 1) {
    throw place.fault('must be a text, or exactly one of `secret`, `configMap`, `field`, `resource`');
  }
  if ('field' in value) {
    place
      .in('field')
      .text(value.field, FIELD, 'a field that a container can read, such as `metadata.name` or `status.podIP`');
    return { fieldRef: { fieldPath: value.field } };
  }
  if ('resource' in value) {
    return { resourceFieldRef: compact({ resource: value.resource, divisor: value.divisor }) };
  }
  const [kind, name] =
    'secret' in value ? (['secret', value.secret] as const) : (['configMap', value.configMap] as const);
  checkObjectName(place.in(kind), name);
  place.in('key').text(value.key, /^[-._a-zA-Z0-9]{1,253}$/, 'a key of letters, digits, `-`, `_` and `.`');
  return { [`${kind}KeyRef`]: compact({ name, key: value.key, optional: value.optional }) };
}

/** The `envFrom` of a container. */
export function envFromOf(place: PropPlace, sources: readonly EnvFromProps[] | undefined): Json[] {
  return (sources ?? []).map(({ configMap, secret, prefix, optional }, index) => {
    const at = place.in(index);
    const name = configMap ?? secret;
    if (name === undefined || (configMap !== undefined && secret !== undefined)) {
      throw at.fault('must name exactly one of `configMap` and `secret`');
    }
    checkObjectName(at.in(secret === undefined ? 'configMap' : 'secret'), name);
    const ref = compact({ name, optional });
    return compact({ prefix, ...(secret === undefined ? { configMapRef: ref } : { secretRef: ref }) });
  });
}
