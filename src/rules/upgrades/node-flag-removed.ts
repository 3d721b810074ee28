import { NODE_FLAGS, type NodeFlag } from '../../data/node-releases.js';
import { type Context, defineRule } from '../../engine/rule.js';
import type { NodeGroup } from '../../model/facts/node-group.js';
import { isAtLeast } from '../../model/version.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'node-flag-removed',
  title: 'Start nodes with flags that their kubelet knows',
  severity: 'error',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'A kubelet stops at a flag that it does not know, and at a cgroup version that it no longer takes: after the upgrade no node of the group joins the cluster.',
  help: 'Take the flag out of the commands that start the nodes before the upgrade.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-extended.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/dockershim-deprecation.html',
  ],
  on: {
    NodeGroup(group, context) {
      if (context.cluster.kubernetesVersion === undefined) return;
      for (const { value, path } of group.commands) {
        const at = path.slice(group.path.length);
        if (typeof value === 'string') checkCommand(group, at, value, context);
        else if (Array.isArray(value)) checkCommands(group, at, value, context);
      }
    },
  },
  examples: [
    {
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.34" }
        nodeGroups:
          - name: workers
            preBootstrapCommands:
              - echo start
              - sed -i 's/"$/ --pod-infra-container-image=pause:3.9"/' /etc/eks/kubelet.env # <-
              - grubby --update-kernel=ALL --args=systemd.unified_cgroup_hierarchy=0 # <-
            overrideBootstrapCommand: | # <- warning
              /usr/bin/kubelet --cgroup-driver=systemd
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.34" }
        nodeGroups:
          - name: workers
            preBootstrapCommands:
              - echo start
            overrideBootstrapCommand: |
              /usr/bin/kubelet --container-runtime-endpoint=unix:///run/containerd/containerd.sock
      `,
    },
    {
      title: 'a version that still takes it, and cgroup v1 on purpose',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.35" }
        nodeGroups:
          - name: workers
            kubeletExtraConfig: { failCgroupV1: false }
            preBootstrapCommands:
              - grubby --update-kernel=ALL --args=systemd.unified_cgroup_hierarchy=0
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.35" }
        nodeGroups:
          - name: workers
            preBootstrapCommands:
              - echo keep-terminated-pod-volumes
      `,
    },
  ],
});

function checkCommands(group: NodeGroup, at: Path, commands: readonly unknown[], context: Context): void {
  for (const [index, command] of commands.entries()) {
    if (typeof command === 'string') checkCommand(group, [...at, index], command, context);
  }
}

function checkCommand(group: NodeGroup, at: Path, command: string, context: Context): void {
  for (const known of NODE_FLAGS) {
    const verdict = holdsFlag(command, known.flag) ? judge(known, group, context) : undefined;
    if (verdict) context.report(group, { at, ...verdict });
  }
}

/** `--container-runtime` is not `--container-runtime-endpoint`. */
function holdsFlag(command: string, flag: string): boolean {
  const start = command.indexOf(flag);
  return start >= 0 && !/[\w-]/.test(command[start + flag.length] ?? '');
}

interface Verdict {
  readonly message: string;
  readonly severity?: 'warning';
}

function judge(
  { flag, removedIn, deprecatedIn, advice }: NodeFlag,
  group: NodeGroup,
  context: Context,
): Verdict | undefined {
  const version = context.cluster.kubernetesVersion ?? '';
  const { kubelet } = group;
  if (
    flag.startsWith('systemd.') &&
    (kubelet.value as { failCgroupV1?: unknown } | undefined)?.failCgroupV1 === false
  ) {
    return undefined;
  }
  if (removedIn !== undefined && isAtLeast(version, removedIn)) {
    return { message: `nodes of Kubernetes ${removedIn} and newer do not start with \`${flag}\`; ${advice}` };
  }
  if (!isAtLeast(version, deprecatedIn)) return undefined;
  const end = removedIn === undefined ? '' : ` and gone with ${removedIn}`;
  return {
    severity: 'warning',
    message: `\`${flag}\` is deprecated since Kubernetes ${deprecatedIn}${end}; ${advice}`,
  };
}
