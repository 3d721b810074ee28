import { KUBERNETES_SCHEMAS } from '../../data/schemas/kubernetes.js';
import type { Resource } from '../resource.js';
import { checkSchema, type SchemaFault } from './check.js';
import { SchemaTable } from './table.js';

let table: SchemaTable | undefined;

/** Kubernetes' own kinds; read when the first object asks. */
export function kubernetesSchemas(): SchemaTable {
  table ??= new SchemaTable(KUBERNETES_SCHEMAS);
  return table;
}

const NONE: readonly SchemaFault[] = Object.freeze([]);
const known = new WeakMap<
  Resource,
  { readonly version: string | undefined; readonly faults: readonly SchemaFault[] }
>();

/** What the API server's decoder refuses of an object; nothing of kinds that are not Kubernetes' own. Paths are the object's. */
export function schemaFaults(resource: Resource, version: string | undefined): readonly SchemaFault[] {
  const before = known.get(resource);
  if (before && before.version === version) return before.faults;
  const faults = findFaults(resource, version);
  if (faults.length > 0 || before) known.set(resource, { version, faults });
  return faults;
}

function findFaults(resource: Resource, version: string | undefined): readonly SchemaFault[] {
  const schemas = kubernetesSchemas();
  const served = schemas.kind(resource.apiVersion, resource.kind);
  if (!served) return NONE;
  const faults = checkSchema(resource.data, served.schema, schemas.versionIndex(version));
  return faults.length === 0 ? NONE : faults.filter((fault) => isJudged(fault, resource));
}

/** The status is the server's to write: an apply drops it, though not before it is decoded. */
function isJudged({ fault, path }: SchemaFault, resource: Resource): boolean {
  if (path[0] === 'status' && (fault === 'missing-field' || fault === 'unknown-value')) return false;
  return !(resource.part && fault === 'unknown-field' && String(path.at(-1)).startsWith('$'));
}
