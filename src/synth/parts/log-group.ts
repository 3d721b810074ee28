import { LOG_GROUP_NAME, LOG_RETENTION_DAYS } from '../../data/cloudwatch-logs.js';
import { partitionOf } from '../../data/partitions.js';
import type { ClusterTarget } from '../base/cluster-target.js';
import type { PropPlace } from './prop-place.js';

/** Where logs go in CloudWatch Logs. */
export interface LogGroupProps {
  /**
   * AWS region of the log group.
   * @default that of the cluster
   */
  readonly region?: string;
  /**
   * Name of the log group; it is made where it does not exist.
   * @pattern ^[A-Za-z0-9_./#-]{1,512}$
   */
  readonly logGroup?: string;
  /**
   * Days for which a log group that is made keeps its logs: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653.
   * @default 30
   */
  readonly retentionDays?: number;
  /**
   * What the names of log streams begin with.
   * @pattern ^[^:*]*$
   * @default the name of the node
   */
  readonly logStreamPrefix?: string;
}

/** Region, name and days, checked; `of` says what logs they are where the name follows from the cluster's. */
export function logGroupOf(place: PropPlace, props: LogGroupProps, cluster: ClusterTarget, of: string) {
  const { region = cluster.region, retentionDays = 30 } = props;
  if (region === undefined) throw place.in('region').fault("is needed where the app's cluster names none");
  if (!partitionOf(region))
    throw place.in('region').fault(`must be an AWS region such as \`eu-central-1\`, not \`${region}\``);
  const logGroup = props.logGroup ?? (cluster.name === undefined ? undefined : `/eks/${cluster.name}/${of}`);
  if (logGroup === undefined) throw place.in('logGroup').fault('is needed where the app names no cluster');
  place.in('logGroup').text(logGroup, LOG_GROUP_NAME, '1..512 letters, digits, `_`, `-`, `/`, `.` and `#`');
  place.in('logStreamPrefix').text(props.logStreamPrefix, /^[^:*\s]*$/, 'a text without `:`, `*` and blanks');
  if (!LOG_RETENTION_DAYS.includes(retentionDays)) {
    throw place.in('retentionDays').fault(`must be one of ${LOG_RETENTION_DAYS.join(', ')} days, not ${retentionDays}`);
  }
  return { region, logGroup, retentionDays };
}

/** A section of Fluent Bit's classic configuration. */
export function section(name: string, keys: Readonly<Record<string, string | number | undefined>>): string {
  const lines = Object.entries(keys).filter(([, value]) => value !== undefined);
  return [`[${name}]`, ...lines.map(([key, value]) => `    ${key} ${value}`), ''].join('\n');
}
