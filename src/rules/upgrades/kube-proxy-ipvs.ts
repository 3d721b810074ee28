import { type Context, defineRule } from '../../engine/rule.js';
import { cloudFormationResources } from '../../model/facts/cloudformation.js';
import { isMapping, text } from '../../model/loose.js';
import type { Located } from '../../model/resource.js';
import { isAtLeast } from '../../model/version.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'kube-proxy-ipvs',
  title: 'Run kube-proxy with iptables or nftables, not with IPVS',
  severity: 'warning',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'IPVS is deprecated since Kubernetes 1.35 and leaves kube-proxy in one of the next versions; a change of mode replaces the rules of every Service on every node, which is better done when there is time for it.',
  help: 'Set `mode` to `iptables`, or to `nftables` where the nodes have a kernel for it, and restart the nodes.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html',
    'https://github.com/kubernetes/enhancements/issues/5495',
    'https://docs.aws.amazon.com/eks/latest/best-practices/ipvs.html',
  ],
  on: {
    ConfigMap(configMap, context) {
      if (configMap.name === undefined || !/^kube-proxy(?:-config)?$/.test(configMap.name)) return;
      const { data } = configMap.data as { readonly data?: unknown };
      if (!isMapping(data)) return;
      for (const key in data) check(configMap, ['data', key], data[key], context);
    },
    Cluster(cluster, context) {
      const { document } = cluster;
      // What a template says of add-ons is said once, however many clusters it makes.
      if (context.workspace.clusters.find((other) => other.document === document) !== cluster) return;
      const node = { document, path: [] };
      if (document.dialect === 'cloudformation') {
        for (const path of cloudFormationResources(document, 'AWS::EKS::Addon')) {
          if (document.at([...path, 'AddonName']) !== 'kube-proxy') continue;
          const at = [...path, 'ConfigurationValues'];
          check(node, at, document.at(at), context);
        }
      }
      const addons = document.dialect === 'eksctl' ? document.at(['addons']) : undefined;
      if (!Array.isArray(addons)) return;
      for (const [index, addon] of addons.entries()) {
        if (!isMapping(addon) || addon.name !== 'kube-proxy') continue;
        check(node, ['addons', index, 'configurationValues'], addon.configurationValues, context);
      }
    },
  },
  examples: [
    {
      kubernetesVersion: '1.35',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.35" }
        addons:
          - name: kube-proxy
            configurationValues: '{"mode": "ipvs", "ipvs": {"scheduler": "rr"}}' # <-
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: kube-proxy-config
          namespace: kube-system
        data:
          config: | # <-
            kind: KubeProxyConfiguration
            mode: "ipvs"
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.35" }
        addons:
          - name: kube-proxy
            configurationValues: '{"mode": "nftables"}'
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: kube-proxy-config
          namespace: kube-system
        data:
          config: |
            kind: KubeProxyConfiguration
            ipvs: { scheduler: "" }
            mode: iptables
      `,
    },
    {
      title: 'a version before the deprecation',
      kubernetesVersion: '1.34',
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: kube-proxy-config
          namespace: kube-system
        data:
          config: |
            kind: KubeProxyConfiguration
            mode: ipvs
      `,
    },
  ],
});

const MODE = /(?:^|[{,\s])["']?mode["']?\s*:\s*["']?ipvs["']?(?:[\s,}]|$)/;
const COMMENT = /(?<=^|\s)#.*/gm;

function check(node: Located, at: Path, value: unknown, { cluster, report }: Context): void {
  const version = cluster.kubernetesVersion;
  if (version === undefined || !isAtLeast(version, '1.35')) return;
  const settings = text(value)?.replace(COMMENT, '') ?? '';
  if (!MODE.test(settings)) return;
  const message = 'mode `ipvs` of kube-proxy is deprecated since Kubernetes 1.35; use `iptables` or `nftables`';
  report(node, { at, message });
}
