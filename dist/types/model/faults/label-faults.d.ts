import { type MaybeFault } from './fault.js';
/** The first label that the API server refuses: by its key, or by its value. */
export declare function labelsFault(labels: unknown): MaybeFault;
/** The first annotation with a key that the API server refuses, or all of them where they are too long together. */
export declare function annotationsFault(annotations: unknown): MaybeFault;
/** What the API server refuses in a selector with matchLabels and matchExpressions. */
export declare function selectorFault(selector: unknown): MaybeFault;
/** What the API server refuses in one requirement of a selector. */
export declare function requirementFault(requirement: unknown): MaybeFault;
