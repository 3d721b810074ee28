import type { ClusterTarget } from '../../base/cluster-target.js';
import type { PropPlace } from '../prop-place.js';
/** Throws unless eksctl and CloudFormation take the name of a cluster or node group. */
export declare function checkStackName(place: PropPlace, name: string | undefined, most: number): void;
/** Throws unless a text is the name of a region; tells its partition. */
export declare function checkRegion(place: PropPlace, region: string): string;
/** Throws unless a text is the id of an AWS resource, such as `subnet-0a1b2c3d4e5f60718`. */
export declare function checkId(place: PropPlace, id: string | undefined, prefix: string): void;
export declare function checkIds(place: PropPlace, ids: readonly string[] | undefined, prefix: string): void;
export declare function checkUnique(place: PropPlace, values: readonly string[] | undefined): void;
/** Throws unless a text is the ARN of an IAM policy, of AWS or of an account. */
export declare function checkPolicyArn(place: PropPlace, text: string, { region }: ClusterTarget): void;
/** Throws on tags that AWS refuses. */
export declare function checkTags(place: PropPlace, tags: Readonly<Record<string, string>> | undefined): void;
