/** A schema as a CustomResourceDefinition has it: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/. */
export interface StructuralSchema {
    readonly type?: string;
    readonly properties?: Readonly<Record<string, StructuralSchema>>;
    readonly additionalProperties?: StructuralSchema | boolean;
    readonly items?: StructuralSchema;
    readonly required?: readonly string[];
    readonly default?: unknown;
    readonly nullable?: boolean;
    readonly enum?: readonly unknown[];
    readonly format?: string;
    readonly pattern?: string;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly exclusiveMinimum?: boolean;
    readonly exclusiveMaximum?: boolean;
    readonly multipleOf?: number;
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly uniqueItems?: boolean;
    readonly minProperties?: number;
    readonly maxProperties?: number;
    readonly allOf?: readonly StructuralSchema[];
    readonly anyOf?: readonly StructuralSchema[];
    readonly oneOf?: readonly StructuralSchema[];
    readonly not?: StructuralSchema;
    readonly 'x-kubernetes-int-or-string'?: boolean;
    readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
    readonly 'x-kubernetes-embedded-resource'?: boolean;
    readonly 'x-kubernetes-list-type'?: string;
    readonly 'x-kubernetes-list-map-keys'?: readonly string[];
    readonly 'x-kubernetes-validations'?: readonly ValidationRule[];
}
/** An expression of the Common Expression Language that must hold for `self`. */
export interface ValidationRule {
    readonly rule: string;
    readonly message?: string;
    readonly messageExpression?: string;
    readonly fieldPath?: string;
    readonly optionalOldSelf?: boolean;
}
