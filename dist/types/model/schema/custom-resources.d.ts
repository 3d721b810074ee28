import type { Resource } from '../resource.js';
import type { CustomResourceSchemas } from '../workspace.js';
/** Schemas for the custom resources of a workspace with these CustomResourceDefinitions. */
export declare function customResourceSchemas(definitions: readonly Resource[]): CustomResourceSchemas;
