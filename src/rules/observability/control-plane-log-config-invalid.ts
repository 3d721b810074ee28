import { CONTROL_PLANE_LOG_DAYS, CONTROL_PLANE_LOGS } from '../../data/eksctl-values.js';
import type { Fix } from '../../engine/finding.js';
import { type Context, defineRule } from '../../engine/rule.js';
import type { Cluster } from '../../model/facts/cluster.js';
import { controlPlaneLogsOf, type LogType } from '../../model/facts/control-plane-logs.js';
import { nearestTo } from '../../model/suggest.js';
import { UNKNOWN } from '../../source/unknown.js';

const TYPES: ReadonlySet<unknown> = new Set(CONTROL_PLANE_LOGS);
/** What eksctl takes for all of them. */
const ALL: ReadonlySet<unknown> = new Set(['all', '*']);
const DAYS: ReadonlySet<unknown> = new Set([0, ...CONTROL_PLANE_LOG_DAYS]);

export default defineRule({
  id: 'control-plane-log-config-invalid',
  title: 'Log types of the control plane must be written as EKS knows them',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'EKS, CloudFormation and eksctl refuse a log type they do not know, spelled in any other way, and eksctl refuses numbers of days that CloudWatch has no retention for.',
  help: 'The types are `api`, `audit`, `authenticator`, `controllerManager` and `scheduler`; eksctl also takes `all` and `*`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html',
    'https://docs.aws.amazon.com/eks/latest/APIReference/API_LogSetup.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/cloudwatch-cluster-logging.html',
  ],
  on: {
    Cluster(cluster, { report }) {
      const { types } = controlPlaneLogsOf(cluster);
      const isEksctl = cluster.document.dialect === 'eksctl';
      for (const { at, value } of types) {
        if (typeof value !== 'string' || TYPES.has(value) || (isEksctl && ALL.has(value))) continue;
        const meant = typeMeant(value);
        report(cluster, {
          at,
          message: `\`${value}\` is no log type of the control plane: ${CONTROL_PLANE_LOGS.join(', ')}${meant ? `; did you mean \`${meant}\`?` : ''}`,
          ...(meant !== undefined && { fix: spell(at, meant) }),
        });
      }
      for (const { at, value } of types) {
        if (!types.some((other) => other.enabled && other.value === value && isOff(types, at))) continue;
        report(cluster, { at, severity: 'warning', message: `\`${String(value)}\` is switched on and off` });
      }
      if (isEksctl) checkRetention(cluster, types, report);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        cloudWatch:
          clusterLogging:
            enableTypes:
              - audit
              - API # <-
              - controller-manager # <-
            logRetentionInDays: 45 # <-
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: stock
          region: eu-central-1
        cloudWatch:
          clusterLogging:
            logRetentionInDays: 30 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        cloudWatch:
          clusterLogging:
            enableTypes: [api, audit, authenticator, controllerManager, scheduler]
            logRetentionInDays: 90
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: stock
          region: eu-central-1
        cloudWatch:
          clusterLogging:
            enableTypes: [all]
      `,
    },
    {
      title: 'CloudFormation, which knows no word for all of them',
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: shop
              Logging:
                ClusterLogging:
                  EnabledTypes:
                    - Type: all # <-
                    - Type: audit
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: shop
              Logging:
                ClusterLogging:
                  EnabledTypes:
                    - Type: audit
                    - Type: !Ref MoreLogs
      `,
    },
  ],
});

/** Off somewhere else than here, which the API refuses together. */
function isOff(types: readonly LogType[], at: LogType['at']): boolean {
  return types.some((type) => type.at === at && !type.enabled);
}

function typeMeant(value: string): string | undefined {
  const plain = value.replace(/[^A-Za-z]/g, '').toLowerCase();
  if (plain === 'apiserver' || plain === 'kubeapiserver') return 'api';
  return nearestTo(plain.replace(/^kube/, ''), CONTROL_PLANE_LOGS);
}

function spell(at: LogType['at'], value: string): Fix {
  return { title: `Write \`${value}\``, safe: true, edits: [{ op: 'set', at, value }] };
}

function checkRetention(cluster: Cluster, types: readonly LogType[], report: Context['report']): void {
  const at = ['cloudWatch', 'clusterLogging', 'logRetentionInDays'];
  const days = cluster.document.at(at);
  if (days === undefined || days === null || days === UNKNOWN) return;
  if (typeof days === 'number' && !DAYS.has(days)) {
    const message = `eksctl has no retention of ${days} days: ${CONTROL_PLANE_LOG_DAYS.join(', ')}`;
    report(cluster, { at, message });
  } else if (days !== 0 && types.length === 0 && cluster.document.at([...at.slice(0, -1), 'enableTypes']) !== UNKNOWN) {
    report(cluster, { at, message: 'eksctl refuses a retention without log types; set `enableTypes` too' });
  }
}
