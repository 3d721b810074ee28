import type { Resource } from '../resource.js';
import { type SchemaFault } from './check.js';
import { SchemaTable } from './table.js';
/** Kubernetes' own kinds; read when the first object asks. */
export declare function kubernetesSchemas(): SchemaTable;
/** What the API server's decoder refuses of an object; nothing of kinds that are not Kubernetes' own. Paths are the object's. */
export declare function schemaFaults(resource: Resource, version: string | undefined): readonly SchemaFault[];
