import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { override } from '../base/override.js';
import type { PropPlace } from './prop-place.js';

interface ObjectShape {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** That of the chart where none is given. */
  readonly namespace?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
}

/** An object of a namespace, with `fields` beside its metadata. */
export function platformObject(scope: Construct, id: string, shape: ObjectShape, fields: object): ApiObject {
  const { apiVersion, kind, name, namespace, labels, annotations } = shape;
  const metadata = {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(labels === undefined ? {} : { labels }),
    ...(annotations === undefined ? {} : { annotations }),
  };
  return new ApiObject(scope, id, { apiVersion, kind, metadata, ...fields });
}

/** An object without a namespace: in a chart of cdk8s itself too, which stamps its own on everything. */
export function clusterObject(
  scope: Construct,
  id: string,
  shape: Omit<ObjectShape, 'namespace'>,
  fields: object,
): ApiObject {
  const object = platformObject(scope, id, shape, fields);
  override<{ metadata: { namespace?: string } }>(object, ({ metadata }) => {
    delete metadata.namespace;
  });
  return object;
}

const LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const SUBDOMAIN = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Throws unless a text can name a namespace, a service account or a Service. */
export function checkLabelName(place: PropPlace, name: string | undefined): void {
  place.text(name, LABEL, 'at most 63 lower-case letters, digits and `-`, a letter or digit at both ends');
}

/** Throws unless a text can name most other objects. */
export function checkObjectName(place: PropPlace, name: string | undefined): void {
  place.text(name, SUBDOMAIN, 'at most 253 lower-case letters, digits, `-` and `.`, a letter or digit at both ends');
}
