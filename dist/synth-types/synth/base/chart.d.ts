import { ApiObject, Chart, type ChartProps } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';
import type { ClusterTarget } from './cluster-target.js';
export interface EksChartProps extends Omit<ChartProps, 'disableResourceNameHashes'> {
    /** The cluster that this chart goes to. @default that of the app */
    readonly cluster?: ClusterTarget;
}
type Manifest = {
    apiVersion: string;
    kind: string;
    metadata?: {
        name?: string;
        namespace?: string;
    };
};
/**
 * A chart whose manifests the first `kubectl apply -f` takes: names without hashes, no namespace on cluster-scoped kinds, kinds
 * in the order that they need each other, no two objects of one name.
 */
export declare class EksChart extends Chart {
    readonly cluster: ClusterTarget | undefined;
    constructor(scope: Construct, id: string, props?: EksChartProps);
    /** The cluster that a construct's chart or app goes to; empty where none is given. */
    static clusterOf(construct: IConstruct): ClusterTarget;
    toJson(): Manifest[];
}
/** The API objects of a construct and everything below it. */
export declare function apiObjectsOf(construct: IConstruct): readonly ApiObject[];
export {};
