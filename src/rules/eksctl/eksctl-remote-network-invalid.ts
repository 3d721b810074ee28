import { defineRule } from '../../engine/rule.js';
import {
  type ClusterConfig,
  type EksctlFaults,
  isAbsent,
  isEmpty,
  isText,
  within,
} from '../../model/eksctl/cluster-config.js';
import { isIpv6 } from '../../model/eksctl/ip-family-faults.js';
import { isMapping } from '../../model/loose.js';

const NODES = 'remoteNodeNetworks';
const PODS = 'remotePodNetworks';

export default defineRule({
  id: 'eksctl-remote-network-invalid',
  title: 'Networks of hybrid nodes must be told as eksctl takes them',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'eksctl refuses the file: hybrid nodes need one network, a gateway to it, and access entries.',
  help: 'Set `remoteNodeNetworks` with one item, `vpcGatewayID` in a VPC that eksctl makes, and `iam.provider` to `ssm` or `ira`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/eksctl/hybrid-nodes.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-prereqs.html',
  ],
  on: {
    ClusterConfig(config, { report }) {
      if (!isMapping(config.data.remoteNetworkConfig)) return;
      for (const fault of networkFaults(config)) report(config, fault);
      for (const fault of credentialFaults(config)) report(config, fault);
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
        accessConfig:
          authenticationMode: CONFIG_MAP # <-
        remoteNetworkConfig:
          vpcGatewayID: igw-0a1b2c3d4e5f60718 # <-
          remoteNodeNetworks: # <-
            - cidrs: [10.80.0.0/16]
            - cidrs: [10.90.0.0/16]
          iam:
            provider: iam # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        remoteNetworkConfig:
          vpcGatewayID: tgw-0a1b2c3d4e5f60718
          remoteNodeNetworks:
            - cidrs: [10.80.0.0/16, 10.90.0.0/16]
          iam:
            provider: ssm
      `,
    },
    {
      title: 'networks of pods without those of nodes, and a certificate that is missing',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        remoteNetworkConfig: # <-
          remotePodNetworks:
            - cidrs: [10.80.0.0/16]
          iam: # <-
            provider: ira
      `,
    },
  ],
});

function* networkFaults(config: ClusterConfig): EksctlFaults {
  const { data } = config;
  const remote = within(data, 'remoteNetworkConfig');
  const place = ['remoteNetworkConfig'];
  const [nodes, pods] = [remote[NODES], remote[PODS]];
  const none = isAbsent(nodes) || (Array.isArray(nodes) && nodes.length === 0);
  // An empty list of pods' networks takes the networks away again.
  const takesAway = Array.isArray(pods) && pods.length === 0;
  if (none && !takesAway) yield { at: [...place, NODES], message: '`remoteNodeNetworks` must be set' };
  for (const key of [NODES, PODS]) {
    const list = remote[key];
    if (Array.isArray(list) && list.length > 1) {
      yield { at: [...place, key], message: 'only one network is allowed; it may have several `cidrs`' };
    }
  }
  const gateway = remote.vpcGatewayID;
  if (isText(gateway)) {
    const at = [...place, 'vpcGatewayID'];
    if (!/^[tv]gw-/.test(gateway)) {
      yield {
        at,
        message: `\`${gateway}\` is neither a transit gateway (\`tgw-\`) nor a virtual private gateway (\`vgw-\`)`,
      };
    } else if (isText(within(data, 'vpc').id)) {
      yield { at, message: 'a VPC that is there already has its gateways' };
    }
  }
  if (within(data, 'accessConfig').authenticationMode === 'CONFIG_MAP') {
    const message = 'hybrid nodes need access entries: `API_AND_CONFIG_MAP` or `API`';
    yield { at: ['accessConfig', 'authenticationMode'], message };
  }
  if (isIpv6(config)) yield { at: ['kubernetesNetworkConfig', 'ipFamily'], message: 'hybrid nodes have no IPv6' };
}

function* credentialFaults({ data }: ClusterConfig): EksctlFaults {
  const iam = within(within(data, 'remoteNetworkConfig'), 'iam');
  const at = ['remoteNetworkConfig', 'iam'];
  const provider = isAbsent(iam.provider) ? 'ssm' : iam.provider;
  if (typeof provider !== 'string') return;
  const name = provider.toLowerCase();
  if (name !== 'ssm' && name !== 'ira') {
    yield { at: [...at, 'provider'], message: `\`${provider}\`: allowed are \`ssm\` or \`ira\`` };
  } else if (name === 'ira' && isEmpty(iam.caBundleCert)) {
    yield { at: [...at, 'caBundleCert'], message: 'IAM Roles Anywhere (`ira`) needs a `caBundleCert`' };
  } else if (name === 'ssm' && isText(iam.caBundleCert)) {
    yield { at: [...at, 'caBundleCert'], message: 'SSM (`ssm`) has no use for a certificate' };
  }
}
