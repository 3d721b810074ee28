import type { Resource } from './resource.js';
/** Whether an object belongs to an operator that may make pods, Secrets and the like of it. */
export declare function isCustom({ group, kind }: Resource): boolean;
