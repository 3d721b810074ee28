/** What the JSON of an annotation holds. The controller skips unknown keys without a word, and fails on values of another type. */
export type JsonShape = {
    readonly json: 'anything';
} | {
    readonly json: 'boolean';
} | {
    readonly json: 'text';
    readonly maxLength?: number;
    readonly values?: readonly string[];
    readonly pattern?: RegExp;
    readonly expected?: string;
} | {
    readonly json: 'integer';
    readonly minimum: number;
    readonly maximum: number;
} | {
    readonly json: 'list';
    readonly item: JsonShape;
    readonly minItems?: number;
    readonly maxItems?: number;
} | {
    readonly json: 'map';
    readonly value: JsonShape;
    readonly maxItems?: number;
} | {
    readonly json: 'object';
    readonly fields: Readonly<Record<string, JsonShape>>;
    readonly required?: readonly string[];
    /** Exactly one of these. */
    readonly oneOf?: readonly string[];
    /** By the value of a field: the field that must stand beside it. */
    readonly companion?: {
        readonly field: string;
        readonly of: Readonly<Record<string, string | readonly string[]>>;
    };
};
export declare const ANYTHING: JsonShape;
export declare const LISTEN_PORTS: JsonShape;
export declare const MUTUAL_AUTHENTICATION: JsonShape;
export declare const COGNITO: JsonShape;
export declare const OIDC: JsonShape;
export declare const JWT: JsonShape;
export declare const ALB_ACTION: JsonShape;
export declare const NLB_ACTION: JsonShape;
export declare const CONDITIONS: JsonShape;
export declare const TRANSFORMS: JsonShape;
