import type { Rule } from '../engine/rule.js';

/** What the rules of a topic find, in one sentence. */
export const TOPICS: Readonly<Record<string, string>> = {
  access: 'Who gets in: `aws-auth` entries that match nobody or everybody, roles that hand out more than they should.',
  autoscaling:
    'Autoscalers that fight, that cannot compute, or that do not fit the cluster: HPA, Cluster Autoscaler, Karpenter.',
  cluster: 'Clusters near the end of their support, on images that are gone, or with Windows nodes alone.',
  consistency: 'What does not fit together: Services without pods, references to nothing, ARNs of another region.',
  eksctl: 'ClusterConfigs that eksctl refuses, or reads otherwise than they were meant.',
  fargate: 'Pods, profiles and log settings that Fargate does not run, does not match or does not read.',
  images: 'Images that change under their tag, that nodes cannot pull, or whose registry has stopped.',
  input: 'Files that cannot be read, and suppressions that are unused, unknown, expired or without a reason.',
  networking: 'Ingresses and Services with classes, paths or annotations that are ignored, or that open too much.',
  observability: 'Logs that nobody keeps, and agents that cannot read what is written today.',
  reliability: 'Outages in waiting: requests, limits, probes, replicas, disruption budgets, placement, shutdown.',
  security:
    'Pods with more rights than they need, secrets in plain text, the Pod Security Standards, webhooks that stop a cluster.',
  storage: 'Classes, claims and volumes that the EBS and EFS drivers refuse, misread or leave unencrypted.',
  subnets: 'Subnets that no load balancer will find.',
  upgrades: 'APIs, fields, labels, flags and components that a version of Kubernetes or EKS drops or changes.',
  validity:
    'What the API server rejects: its schemas of six versions, the checks behind them, custom resources with their CEL rules.',
};

export interface Topic {
  readonly name: string;
  readonly finds: string;
  readonly rules: readonly Rule[];
}

/** The topics of these rules, by name. */
export function topicsOf(rules: readonly Rule[]): readonly Topic[] {
  const names = [...new Set(rules.map((rule) => rule.topic))].sort();
  return names.map((name) => ({
    name,
    finds: TOPICS[name] ?? '',
    rules: rules.filter((rule) => rule.topic === name),
  }));
}

/** Where a rule is not on by default: the preset that has it, or `off`. */
export function offByDefault({ presets }: Rule): string | undefined {
  if (presets.includes('recommended')) return undefined;
  return presets.includes('strict') ? 'strict' : (presets[0] ?? 'off');
}
