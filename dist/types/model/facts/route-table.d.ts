import type { SourceDocument } from '../../source/document.js';
import type { Located } from '../resource.js';
import type { Workspace } from '../workspace.js';
import { type Fact } from './fact.js';
/** A route table as `aws ec2 describe-route-tables` tells it. */
export interface RouteTable extends Located {
    readonly id: Fact;
    readonly vpcId: Fact;
    /** What goes to the internet by itself; undefined where no route does. */
    readonly internetRoute: Fact | undefined;
    /** Subnets that name it. */
    readonly subnetIds: readonly string[];
    /** Subnets of the VPC that name none have it. */
    readonly isMain: boolean;
}
export declare function routeTablesOf(document: SourceDocument): RouteTable[];
/** The table that decides where a subnet's traffic goes; undefined where none is described. */
export declare function routeTableOf(subnetId: string, vpcId: unknown, workspace: Workspace): RouteTable | undefined;
