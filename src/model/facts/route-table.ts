import type { SourceDocument } from '../../source/document.js';
import { perWorkspace } from '../lookup.js';
import { isMapping } from '../loose.js';
import type { Located } from '../resource.js';
import type { Workspace } from '../workspace.js';
import { describedItems } from './described.js';
import { type Fact, fact } from './fact.js';

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

export function routeTablesOf(document: SourceDocument): RouteTable[] {
  return describedItems(document, 'describe-route-tables', 'RouteTables').map((path) => {
    const associations = mappings(document.at([...path, 'Associations']));
    const routes = document.at([...path, 'Routes']);
    const open = Array.isArray(routes) ? routes.findIndex(leadsOut) : -1;
    return {
      document,
      path,
      id: fact(document, [...path, 'RouteTableId']),
      vpcId: fact(document, [...path, 'VpcId']),
      internetRoute: open < 0 ? undefined : fact(document, [...path, 'Routes', open]),
      subnetIds: associations.flatMap(({ SubnetId: id }) => (typeof id === 'string' ? [id] : [])),
      isMain: associations.some(({ Main: main }) => main === true),
    };
  });
}

function leadsOut(route: unknown): boolean {
  const { DestinationCidrBlock: to, GatewayId: gateway } = isMapping(route) ? route : {};
  return to === '0.0.0.0/0' && typeof gateway === 'string' && gateway.startsWith('igw-');
}

function mappings(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter(isMapping) : [];
}

/** The table that decides where a subnet's traffic goes; undefined where none is described. */
export function routeTableOf(subnetId: string, vpcId: unknown, workspace: Workspace): RouteTable | undefined {
  const { bySubnet, mainByVpc } = index(workspace);
  return bySubnet.get(subnetId) ?? (typeof vpcId === 'string' ? mainByVpc.get(vpcId) : undefined);
}

const index = perWorkspace(({ routeTables }) => ({
  bySubnet: new Map(routeTables.flatMap((table) => table.subnetIds.map((id) => [id, table] as const))),
  mainByVpc: new Map<unknown, RouteTable>(
    routeTables.filter(({ isMain }) => isMain).map((table) => [table.vpcId.value, table]),
  ),
}));
