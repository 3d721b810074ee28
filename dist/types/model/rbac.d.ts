import type { PolicyRule } from 'kubernetes-types/rbac/v1.js';
import type { KindMap } from './kinds.js';
import { type Loose } from './loose.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
export type AnyRole = Resource<KindMap['Role']> | Resource<KindMap['ClusterRole']>;
type Rule = Loose<PolicyRule>;
/** The rules of a role that people write: none of one that Kubernetes or EKS keeps, or puts together from others. */
export declare function rulesOf(role: AnyRole): readonly Rule[];
/** Roles and bindings that Kubernetes and EKS make themselves. */
export declare function isKept({ name, data }: Resource): boolean;
/** Whether a list of a rule names one of these, or all by `*`. */
export declare function names(list: unknown, wanted: readonly string[]): boolean;
/** The place in a list of the first of these; -1 where there is none. */
export declare function indexOfAny(list: unknown, wanted: readonly string[]): number;
/** An item of such a list as text. */
export declare function textAt(list: unknown, index: number): string;
/** Whether a rule is for objects of these names only. */
export declare function isNarrowed({ resourceNames }: Rule): boolean;
/** Whether a rule is about API groups of Kubernetes itself, not only about those that an operator brings. */
export declare function isAboutKubernetes({ apiGroups }: Rule): boolean;
/** Whether a rule allows everything with everything. */
export declare function allowsAll(rule: Rule): boolean;
/** Roles by kind, namespace and name. */
export declare const roleNamed: (kind: string, namespace: string, name: string, workspace: Workspace) => AnyRole | undefined;
export {};
