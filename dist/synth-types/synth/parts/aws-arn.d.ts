import type { ClusterTarget } from '../base/cluster-target.js';
import type { PropPlace } from './prop-place.js';
/** The six parts of an Amazon Resource Name. */
interface Arn {
    readonly partition: string;
    readonly service: string;
    readonly region: string;
    readonly account: string;
    readonly resource: string;
}
/** Takes an ARN apart; throws where it is none of the service, or of another partition than the cluster. */
export declare function checkArn(place: PropPlace, text: string, service: string, example: string, cluster: ClusterTarget): Arn;
/** Throws unless a text is the ARN of an IAM role or user. */
export declare function checkIamArn(place: PropPlace, text: string, types: readonly ('role' | 'user')[], cluster: ClusterTarget): Arn;
export {};
