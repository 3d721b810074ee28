import type { Resource } from '../resource.js';
import type { Workspace } from '../workspace.js';
import type { SchemaFault } from './fault.js';
import { SchemaTable } from './table.js';
/** Kubernetes' own kinds; read when the first object asks. */
export declare function kubernetesSchemas(): SchemaTable;
interface Surroundings {
    readonly workspace: Workspace;
    readonly cluster: {
        readonly kubernetesVersion: string | undefined;
    };
}
/** What the API server refuses when it reads an object; nothing of kinds whose definition is not at hand. */
export declare function schemaFaults(resource: Resource, { workspace, cluster }: Surroundings): readonly SchemaFault[];
export {};
