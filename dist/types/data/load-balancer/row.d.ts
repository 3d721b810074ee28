import type { AttributeCatalogue } from './attributes.js';
import type { TextForm } from './forms.js';
import type { JsonShape } from './json-shape.js';
/** Kinds that an annotation may stand on. `Service` under an annotation of Ingress is the backend's Service. */
export type AnnotatedKind = 'Gateway' | 'GatewayClass' | 'Ingress' | 'IngressClass' | 'Pod' | 'Service' | 'TargetGroupBinding';
/** Whom an annotation is for. */
export type AnnotationScope = 'gateway' | 'gateway class' | 'ingress' | 'ingress class' | 'pod' | 'service' | 'target group binding';
export type AnnotationValue = {
    readonly type: 'boolean';
} | {
    readonly type: 'integer';
    readonly minimum?: number;
    readonly maximum?: number;
} | {
    readonly type: 'choice';
    readonly values: readonly string[];
    readonly anyCase?: true;
} | {
    readonly type: 'text';
    readonly form?: TextForm;
}
/** `a,b,c`: blanks around items and empty items do not count. */
 | {
    readonly type: 'list';
    readonly item?: TextForm;
    readonly minItems?: number;
}
/** `a=1,b=2`: a comma inside a value is written `\,`. */
 | {
    readonly type: 'map';
    readonly of: AttributeCatalogue | 'capacity' | 'node labels' | 'ports' | 'tags';
} | {
    readonly type: 'json';
    readonly shape: JsonShape;
};
export type AnnotationReader = 'in-tree controller' | 'load balancer controller';
export interface AnnotationDeprecation {
    /** Annotation or field that replaces it. */
    readonly by: string;
    /** Deprecated with this value only. */
    readonly value?: string;
    /** Key in the successor, where that is a map. */
    readonly attribute?: string;
    /** What its values are called in the successor; values that are the same are left out. */
    readonly equivalents?: Readonly<Record<string, string>>;
    /** Release of the AWS Load Balancer Controller. */
    readonly since?: string;
    /** Deprecated whoever reads it; otherwise the in-tree controller knows no successor. */
    readonly for?: 'anyone';
    /** Day on which the service behind it ended. */
    readonly ended?: string;
}
export type AnnotationDemand = {
    readonly annotation: string;
    readonly values?: readonly string[];
} | {
    readonly thing: string;
};
export interface AnnotationConflict {
    readonly annotation: string;
    /** Which of the two has an effect; with `neither` the controller refuses both. */
    readonly wins: 'neither' | 'other' | 'this';
}
/** How the part of a key after its last fixed character is formed; such a row's key ends with `*`. */
export type AnnotationSuffix = 'action name' | 'listener of an ALB' | 'listener of an NLB' | 'port' | 'Service name' | 'Service name and port';
export interface AnnotationRow {
    readonly scope: AnnotationScope;
    /** Where it may stand. */
    readonly on: readonly AnnotatedKind[];
    readonly suffix?: AnnotationSuffix;
    readonly value: AnnotationValue;
    /** What holds where it is left out. */
    readonly default?: string;
    /** On what the default depends. */
    readonly defaultNote?: string;
    /** Flag of the controller that changes the default. */
    readonly defaultFlag?: string;
    /** First release of the AWS Load Balancer Controller that reads it. */
    readonly since?: string;
    /** Who reads it; the AWS Load Balancer Controller alone where nothing stands. */
    readonly readBy?: readonly AnnotationReader[];
    /** What AWS says of it for EKS Auto Mode; often nothing. */
    readonly autoMode?: 'documented' | 'unsupported';
    readonly autoModeInstead?: string;
    /** Whether the Ingresses of a group must agree, or each adds to it; otherwise it is each Ingress's own. */
    readonly inGroup?: 'merged' | 'same';
    /** Field of IngressClassParams that wins over it. */
    readonly overriddenBy?: string;
    /** Has an effect only when the load balancer is made. */
    readonly fixed?: true;
    /** Written by the controller. */
    readonly written?: true;
    readonly deprecated?: AnnotationDeprecation;
    /** Without these it has no effect, or is refused. */
    readonly requires?: readonly AnnotationDemand[];
    readonly conflicts?: readonly AnnotationConflict[];
    /** What it does, a sentence without its final period. */
    readonly about: string;
}
export type AnnotationTable = Readonly<Record<string, AnnotationRow>>;
