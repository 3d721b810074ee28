import { CONTROL_PLANE_LOG_DAYS, CONTROL_PLANE_LOGS } from '../../data/eksctl-values.js';
import { defineRule } from '../../engine/rule.js';
import { type ClusterConfig, type EksctlFaults, isFilled, within } from '../../model/eksctl/cluster-config.js';
import { isMissing } from '../../model/eksctl/decode.js';
import { oneOf, whole } from '../../model/eksctl/texts.js';
import { nearestTo } from '../../model/suggest.js';

const TYPES: readonly string[] = [...CONTROL_PLANE_LOGS, 'all', '*'];
const DAYS: readonly number[] = CONTROL_PLANE_LOG_DAYS;

export default defineRule({
  id: 'control-plane-log-config-invalid',
  title: 'Log types of the control plane and their retention must be ones that exist',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file. The names of log types are taken to the letter.',
  help: 'Choose from `api`, `audit`, `authenticator`, `controllerManager` and `scheduler` (`*` is all), and one of the retentions that the message lists.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/cloudwatch-cluster-logging.html',
  ],
  on: {
    ClusterConfig(config, { report }) {
      for (const { at, message, nearest } of logFaults(config)) {
        const title = `write \`${nearest}\``;
        report(config, {
          at,
          message,
          ...(nearest !== undefined && { fix: { title, safe: false, edits: [{ op: 'set', at, value: nearest }] } }),
        });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        cloudWatch:
          clusterLogging:
            enableTypes: [audit, controller-manager] # <-
            logRetentionInDays: 10 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        cloudWatch:
          clusterLogging:
            enableTypes: [audit, controllerManager, "\${MORE}"]
            logRetentionInDays: 90
      `,
    },
    {
      title: 'a retention of nothing',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        cloudWatch:
          clusterLogging:
            logRetentionInDays: 90 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        cloudWatch:
          clusterLogging:
            enableTypes: ["*"]
            logRetentionInDays: 0
      `,
    },
  ],
});

type LogFault = (EksctlFaults extends Generator<infer Fault> ? Fault : never) & {
  readonly nearest?: string | undefined;
};

function* logFaults(config: ClusterConfig): Generator<LogFault> {
  const logging = within(within(config.data, 'cloudWatch'), 'clusterLogging');
  const place = ['cloudWatch', 'clusterLogging'];
  const types = logging.enableTypes;
  if (Array.isArray(types)) {
    for (const [index, type] of types.entries()) {
      if (typeof type !== 'string' || TYPES.includes(type)) continue;
      const nearest = nearestTo(type.replaceAll(/[-_ ]/g, ''), TYPES);
      const hint = nearest === undefined ? `; there are ${oneOf(TYPES)}` : `; did you mean \`${nearest}\`?`;
      yield { at: [...place, 'enableTypes', index], message: `there is no log type \`${type}\`${hint}`, nearest };
    }
  }
  const days = whole(logging.logRetentionInDays);
  if (days === undefined || days === 0) return;
  const at = [...place, 'logRetentionInDays'];
  if (!isFilled(types)) {
    const nothing = Array.isArray(types) || isMissing(config, [...place, 'enableTypes']);
    if (nothing) yield { at, message: 'no log type is enabled that could be kept (`enableTypes`)' };
  } else if (!DAYS.includes(days)) {
    yield { at, message: `eksctl takes no \`${days}\` days; it takes ${DAYS.join(', ')}` };
  }
}
