import { EKS_VERSIONS, type EksVersion, eksVersion } from '../../data/eks-versions.js';
import { defineRule, type Problem } from '../../engine/rule.js';
import type { Cluster } from '../../model/facts/cluster.js';
import { isAtLeast } from '../../model/version.js';
import { UNKNOWN } from '../../source/unknown.js';

type Verdict = Pick<Problem, 'message' | 'severity' | 'fix'>;

const WARN_DAYS = 60;
const NOTE_DAYS = 90;

export default defineRule({
  id: 'cluster-version-support',
  title: 'A cluster’s Kubernetes version must be one that EKS supports',
  severity: 'error',
  why: 'In extended support a cluster hour costs six times as much. After it EKS makes no cluster of the version and upgrades the ones there are, on a day of its own choosing.',
  help: 'Pin a version in standard support, in quotes, and go up one minor version at a time. `upgradePolicy.supportType: STANDARD` lets EKS upgrade instead of charging for extended support.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/view-upgrade-policy.html',
    'https://aws.amazon.com/eks/pricing/',
  ],
  presets: ['recommended', 'strict', 'upgrade'],
  on: {
    Cluster(cluster, { today, report }) {
      const { version } = cluster;
      if (cluster.onOutpost || version.value === UNKNOWN) return;
      const at = version.path.slice(cluster.path.length);
      const verdict = judge(cluster, today);
      if (verdict) report(cluster, { at, ...verdict });
      const note = supportTypeNote(cluster, today);
      if (note) report(cluster, { at: cluster.supportType.path.slice(cluster.path.length), ...note });
    },
  },
  examples: [
    {
      title: 'the end of extended support',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.29" # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.36"
      `,
    },
    {
      title: 'a version without quotes in input of the AWS CLI',
      bad: `
        {
          "name": "demo",
          "version": 1.3, # <-
          "roleArn": "arn:aws:iam::111122223333:role/cluster",
          "resourcesVpcConfig": { "subnetIds": ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"] }
        }
      `,
    },
    {
      title: 'extended support, in CloudFormation',
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: demo
              Version: "1.33" # <- warning
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          KubernetesVersion:
            Type: String
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: demo
              Version: !Ref KubernetesVersion
      `,
    },
    {
      title: 'a live cluster whose version leaves standard support in eleven days',
      bad: `
        {
          "cluster": {
            "name": "demo",
            "version": "1.34", # <- warning
            "resourcesVpcConfig": { "endpointPublicAccess": false }
          }
        }
      `,
    },
    {
      title: 'no version, so that the day decides which one a cluster gets',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: # <- info
          name: demo
          region: eu-central-1
      `,
    },
    {
      title: 'a support type to decide on in the last three months',
      today: '2027-01-10',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig # <- info
        metadata:
          name: demo
          region: eu-central-1
          version: "1.35"
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.35"
        upgradePolicy:
          supportType: STANDARD
      `,
    },
    {
      title: 'a version newer than this table, and a cluster on an Outpost',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.99"
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: local
          region: eu-central-1
          version: "1.29"
        outpost:
          controlPlaneOutpostARN: arn:aws:outposts:eu-central-1:111122223333:outpost/op-1234
      `,
    },
  ],
});

function judge(cluster: Cluster, today: string): Verdict | undefined {
  const { value } = cluster.version;
  const { dialect } = cluster.document;
  if (value === undefined || value === null || value === '') return unpinned(dialect === 'eksctl' ? 'eksctl' : 'EKS');
  if (dialect === 'eksctl' && (value === 'auto' || value === 'latest')) return unpinned('eksctl');
  // What is no text in a ClusterConfig, eksctl-field-type tells.
  if (dialect === 'eksctl' && typeof value !== 'string') return undefined;
  if (typeof value === 'number') return asNumber(cluster, value, today);
  if (typeof value !== 'string') return { message: 'the version must be a text such as `"1.36"`' };
  return asText(value, cluster, today);
}

function unpinned(who: string): Verdict {
  const message = `no version is pinned, so the cluster gets the default of ${who} on the day it is made`;
  return { severity: 'info', message };
}

/** The AWS CLI refuses numbers; CloudFormation turns them into texts, which cannot bring a zero back. */
function asNumber(cluster: Cluster, value: number, today: string): Verdict | undefined {
  const { document, path } = cluster.version;
  const { start, end } = document.locate(path);
  const written = document.file.text.slice(start, end);
  if (written !== String(value)) {
    return {
      message: `\`${written}\` without quotes is the number ${value}; write \`"${written}"\``,
      ...quoted(cluster, written),
    };
  }
  if (document.dialect === 'cloudformation') return asText(written, cluster, today);
  const message = `\`${written}\` is a number, and the version must be a text; write \`"${written}"\``;
  return { message, ...quoted(cluster, written) };
}

function quoted({ version, path }: Cluster, written: string): Pick<Problem, 'fix'> {
  const edits = [{ op: 'set', at: version.path.slice(path.length), value: written }] as const;
  return { fix: { title: `Write \`"${written}"\``, safe: true, edits } };
}

function asText(text: string, cluster: Cluster, today: string): Verdict | undefined {
  const lost = /^1\.[1-9]$/.test(text) ? `; is it \`1.${text.slice(2)}0\` without its zero?` : '';
  if (!/^1\.\d\d$/.test(text))
    return { message: `\`${text}\` is no version of EKS, which has them as \`1.36\`${lost}` };
  const entry = eksVersion(text);
  if (entry) return supportOf(entry, cluster, today);
  const oldest = EKS_VERSIONS[0]?.version ?? text;
  return !isAtLeast(text, oldest) ? { message: `EKS has dropped Kubernetes ${text} long ago` } : undefined;
}

function supportOf(entry: EksVersion, cluster: Cluster, today: string): Verdict | undefined {
  const { version, endOfStandardSupport: standard, endOfExtendedSupport: extended } = entry;
  const end = extended ?? standard;
  if (today > end) {
    return {
      message: `EKS ended the support of Kubernetes ${version} on ${end}: no new clusters, and AWS upgrades the old ones`,
    };
  }
  const automatic = cluster.supportType.value === 'STANDARD';
  const after = automatic ? 'EKS then upgrades the cluster by itself' : 'extended support then costs extra';
  if (today > standard) {
    const now = automatic
      ? 'EKS upgrades a cluster with STANDARD support by itself'
      : `extended support costs extra until ${end}`;
    return { severity: 'warning', message: `Kubernetes ${version} left standard support on ${standard}: ${now}` };
  }
  const days = daysBetween(today, standard);
  if (days >= WARN_DAYS) return undefined;
  const message = `Kubernetes ${version} leaves standard support on ${standard}, in ${days} days; ${after}`;
  return { severity: 'warning', message };
}

/** Nearer to the end the version itself is reported. */
function supportTypeNote({ version, supportType }: Cluster, today: string): Verdict | undefined {
  const entry = typeof version.value === 'string' ? eksVersion(version.value) : undefined;
  if (!entry || supportType.value !== undefined) return undefined;
  const days = daysBetween(today, entry.endOfStandardSupport);
  if (days < WARN_DAYS || days >= NOTE_DAYS) return undefined;
  const message = `Kubernetes ${entry.version} leaves standard support in ${days} days, and without a support type the cluster goes on in extended support, which costs extra`;
  return { severity: 'info', message };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
