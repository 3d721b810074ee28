/** Kinds that go from one API version to the next together. */
export declare const KINDS_OF_1_16: string[];
export declare const RESOURCE_CLAIMS: string[];
export declare const FLOW_CONTROL: string[];
export declare const RBAC: string[];
export declare const POLICIES: string[];
