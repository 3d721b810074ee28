import { App, type AppProps } from 'cdk8s';
import type { ClusterTarget } from './cluster-target.js';
export interface EksAppProps extends AppProps {
    /** The cluster that the charts go to, where a chart names no other. */
    readonly cluster?: ClusterTarget;
}
/** Where the source map stands below the output folder; `kubectl apply -f` of the folder does not look there. */
export declare const SOURCE_MAP = "eks-kit/source-map.json";
/** A cdk8s app that knows its cluster, and writes what is no manifest beside the manifests. */
export declare class EksApp extends App {
    readonly cluster: ClusterTarget;
    private readonly files;
    constructor(props?: EksAppProps);
    /** Adds a file that is no Kubernetes manifest, such as an eksctl ClusterConfig: below a folder, so that `kubectl apply -f` leaves it alone. */
    addFile(path: string, text: () => string): void;
    synth(): void;
    /** Construct paths by `kind/namespace/name`, for messages that lead back to the code. */
    private sourceMap;
    private write;
}
