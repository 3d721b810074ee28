import type { SourceDocument } from '../../source/document.js';
import { type EmbeddedDocument } from '../../source/embedded.js';
import type { Path } from '../../source/path.js';
import type { Span } from '../../source/tree.js';
import type { Located, Resource } from '../resource.js';
export declare const AWS_AUTH_LISTS: readonly ['mapRoles', 'mapUsers', 'mapAccounts'];
export type AwsAuthListName = (typeof AWS_AUTH_LISTS)[number];
/** Where something stands, as a report takes it. */
export interface Place {
    readonly at: Path;
    readonly span?: Span;
}
/** A value of an entry, with its key as written. */
export interface AwsAuthField {
    readonly key: string;
    readonly value: unknown;
    readonly place: Place;
    readonly keyPlace: Place;
    /** Of an item of a list. */
    itemPlace(index: number): Place;
}
/** Who may call, and as whom: an item of mapRoles or mapUsers, or of eksctl's `iamIdentityMappings`. */
export interface AwsAuthEntry {
    readonly list: AwsAuthListName;
    /** What messages call it: `mapRoles[2]`. */
    readonly label: string;
    readonly place: Place;
    readonly fields: readonly AwsAuthField[];
    readonly arn: AwsAuthField | undefined;
    readonly username: AwsAuthField | undefined;
    readonly groups: AwsAuthField | undefined;
}
/** An AWS account whose every principal may call. */
export interface AwsAuthAccount {
    /** As written, before YAML makes a number of it. */
    readonly text: string | undefined;
    readonly place: Place;
}
/** One of the three texts of the ConfigMap. */
export interface AwsAuthList {
    readonly name: AwsAuthListName;
    readonly path: Path;
    /** What stands in `data`: a text, where it is right. */
    readonly value: unknown;
    readonly content: EmbeddedDocument | undefined;
    place(inner: Path): Place;
}
/** IAM principals and the Kubernetes names they get, from the ConfigMap `aws-auth` or a ClusterConfig. */
export interface AwsAuth extends Located {
    readonly configMap: Resource | undefined;
    readonly lists: readonly AwsAuthList[];
    readonly entries: readonly AwsAuthEntry[];
    readonly accounts: readonly AwsAuthAccount[];
}
/** The map in a ConfigMap that is, or is meant to be, `aws-auth`. */
export declare function awsAuthOf(resource: Resource): AwsAuth | undefined;
/** The mappings that eksctl writes into `aws-auth`. */
export declare function identityMappingsOf(document: SourceDocument): AwsAuth | undefined;
/** The texts of a field that may be a list; other items are left out. */
export declare function groupsOf(entry: AwsAuthEntry): readonly {
    readonly text: string;
    readonly place: Place;
}[];
/** `<ARN of instance role>` and the like, left in from instructions. */
export declare function placeholderIn(text: string): string | undefined;
