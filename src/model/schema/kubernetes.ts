import { KUBERNETES_SCHEMAS } from '../../data/schemas/kubernetes.js';
import type { Path } from '../../source/path.js';
import type { Resource } from '../resource.js';
import type { Workspace } from '../workspace.js';
import { checkSchema } from './check.js';
import type { SchemaFault } from './fault.js';
import type { Schema } from './schema.js';
import { SchemaTable } from './table.js';

let table: SchemaTable | undefined;

/** Kubernetes' own kinds; read when the first object asks. */
export function kubernetesSchemas(): SchemaTable {
  table ??= new SchemaTable(KUBERNETES_SCHEMAS);
  return table;
}

const NONE: readonly SchemaFault[] = Object.freeze([]);
/** Rules ask one after the other about the same object. */
let last: Judged | undefined;

interface Judged {
  readonly resource: Resource;
  readonly version: string | undefined;
  readonly faults: readonly SchemaFault[];
}

interface Surroundings {
  readonly workspace: Workspace;
  readonly cluster: { readonly kubernetesVersion: string | undefined };
}

/** What the API server refuses when it reads an object; nothing of kinds whose definition is not at hand. */
export function schemaFaults(resource: Resource, { workspace, cluster }: Surroundings): readonly SchemaFault[] {
  const version = cluster.kubernetesVersion;
  if (last?.resource !== resource || last.version !== version) {
    last = { resource, version, faults: findFaults(resource, version, workspace) };
  }
  return last.faults;
}

function findFaults(resource: Resource, version: string | undefined, workspace: Workspace): readonly SchemaFault[] {
  const schemas = kubernetesSchemas();
  const served = schemas.kind(resource.apiVersion, resource.kind);
  const faults = served
    ? checkSchema(resource.data, served.schema, schemas.versions, schemas.versionIndex(version))
    : [...partFaults(resource, schemas), ...(workspace.customResources?.faultsOf(resource) ?? [])];
  return faults.length === 0 ? NONE : faults.filter((fault) => isJudged(fault, resource));
}

/** What objects of other groups have in common with Kubernetes' own: metadata, and texts in the pod template. */
function partFaults(resource: Resource, schemas: SchemaTable): readonly SchemaFault[] {
  const metadata = schemas.hasGroup(resource.group)
    ? NONE
    : below(resource.data.metadata, ['metadata'], fieldOf(schemas.kind('v1', 'Pod')?.schema, 'metadata'), schemas);
  const { pod } = resource;
  if (!pod) return metadata;
  const template = below(
    resource.document.at(pod.path),
    pod.path.slice(resource.path.length),
    fieldOf(fieldOf(schemas.kind('apps/v1', 'Deployment')?.schema, 'spec'), 'template'),
    schemas,
  );
  return [...metadata, ...template.filter(({ fault }) => fault === 'wrong-type')];
}

function fieldOf(schema: Schema | undefined, name: string): Schema | undefined {
  return schema?.type === 'object' ? schema.fields.get(name)?.schema : undefined;
}

function below(value: unknown, path: Path, schema: Schema | undefined, schemas: SchemaTable): readonly SchemaFault[] {
  const faults = schema && value !== undefined ? checkSchema(value, schema, schemas.versions, undefined) : NONE;
  return faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}

/** The status is the server's to write: an apply drops it, though not before it is decoded. */
function isJudged({ fault, path }: SchemaFault, resource: Resource): boolean {
  if (path[0] === 'status' && (fault === 'missing-field' || fault === 'unknown-value')) return false;
  return !(resource.part && fault === 'unknown-field' && String(path.at(-1)).startsWith('$'));
}
