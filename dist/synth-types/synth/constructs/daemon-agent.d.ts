import { Construct } from 'constructs';
import { kplus } from '../base/kplus.js';
import type { DaemonAgentProps } from '../parts/daemon-props.js';
export type { DaemonAgentProps, HostPathProps } from '../parts/daemon-props.js';
/** A DaemonSet with its service account, on every EC2 node. */
export declare class DaemonAgent extends Construct {
    readonly daemonSet: kplus.DaemonSet;
    readonly serviceAccount: kplus.IServiceAccount;
    constructor(scope: Construct, id: string, props: DaemonAgentProps);
}
