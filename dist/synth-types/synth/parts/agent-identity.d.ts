import type { Construct } from 'constructs';
import type { PropPlace } from './prop-place.js';
import type { IdentityProps } from './service-account.js';
interface Agent {
    readonly name: string;
    readonly namespace: string;
    readonly identity: IdentityProps | undefined;
}
/** The service account of an agent, with its IAM role where it takes one by IRSA; Pod Identity leaves no trace in Kubernetes. */
export declare function agentServiceAccount(scope: Construct, place: PropPlace, { name, namespace, identity }: Agent): void;
export interface Rule {
    readonly apiGroups: readonly string[];
    readonly resources: readonly string[];
    readonly resourceNames?: readonly string[];
    readonly verbs: readonly string[];
}
/** The role and binding that rights make for one service account; the names of all are the same. */
export declare function roleAndBinding(name: string, namespace: string, kind: 'Role' | 'ClusterRole'): {
    role: {
        apiVersion: string;
        kind: "ClusterRole" | "Role";
        name: string;
    };
    binding: {
        apiVersion: string;
        kind: string;
        name: string;
    };
    grant: {
        roleRef: {
            apiGroup: string;
            kind: "ClusterRole" | "Role";
            name: string;
        };
        subjects: {
            kind: string;
            name: string;
            namespace: string;
        }[];
    };
};
export {};
