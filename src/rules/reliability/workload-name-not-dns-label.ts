import type { Severity } from '../../engine/finding.js';
import { defineRule } from '../../engine/rule.js';
import { isAtLeast } from '../../model/version.js';

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;

/** The longest name that the API server takes; elsewhere it is 253. */
const LONGEST: Readonly<Record<string, number>> = { StatefulSet: 63, Service: 63, Job: 63, CronJob: 52 };
const KINDS = new Set([
  ...Object.keys(LONGEST),
  ...['Pod', 'Deployment', 'ReplicaSet', 'ReplicationController', 'DaemonSet'],
]);

export default defineRule({
  id: 'workload-name-not-dns-label',
  title: 'Name workloads so that the name can be a hostname',
  severity: 'warning',
  presets: ['recommended', 'strict', 'validity'],
  why: "A workload's name becomes the hostname of its pods: a dot in it ends the hostname early, and more than 63 characters are cut off. Services and StatefulSets with such names are rejected.",
  help: 'Use at most 63 lower-case letters, digits and `-`; a new name means a new object, so delete the old one after the new one runs.',
  links: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
    'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/',
    'https://kubernetes.io/docs/concepts/services-networking/service/',
  ],
  on: {
    Object(resource, { cluster, report }) {
      const { kind, name } = resource;
      // The name in a patch is only an address; braces are a template's.
      if (!name || resource.part || name.includes('{{') || !KINDS.has(kind) || !resource.is(kind)) return;
      const [severity, message] = fault(kind, name) ?? startFault(kind, name, cluster.kubernetesVersion) ?? [];
      if (severity && message !== undefined) report(resource, { at: ['metadata', 'name'], severity, message });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web.shop # <-
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: nightly-report-of-everything-that-was-sold-in-all-shops # <- error
        spec:
          schedule: "0 3 * * *"
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web.shop # <- error
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: Web_Shop # <- error
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: a-pod-with-a-name-that-is-longer-than-any-hostname-is-allowed-to-be # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web-shop
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'a Service that starts with a digit, before Kubernetes allowed it',
      kubernetesVersion: '1.35',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: 2048-game # <- error
      `,
    },
    {
      title: 'a Service that starts with a digit',
      kubernetesVersion: '1.36',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: 2048-game
      `,
    },
    {
      title: 'generated names, names that something else fills in, kinds whose name is no hostname',
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          generateName: migrate.shop-
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: \${SERVICE}.shop
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web-{{uid}}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web.shop
        ---
        apiVersion: serving.knative.dev/v1
        kind: Service
        metadata:
          name: web.shop
      `,
    },
  ],
});

function fault(kind: string, name: string): readonly [Severity, string] | undefined {
  const longest = LONGEST[kind] ?? 253;
  if (name.length > longest) {
    return ['error', `the name of a ${kind} must have at most ${longest} characters, \`${name}\` has ${name.length}`];
  }
  if (!name.split('.').every((part) => LABEL.test(part))) {
    const dot = kind === 'Service' || kind === 'StatefulSet' ? '' : ', `.`';
    const allowed = `lower-case letters, digits and \`-\`${dot}, with a letter or digit at both ends`;
    return ['error', `\`${name}\` is no name for a ${kind}: it takes ${allowed}`];
  }
  if (name.includes('.')) {
    if (kind === 'Service' || kind === 'StatefulSet')
      return ['error', `the name of a ${kind} takes no dot: \`${name}\``];
    return ['warning', `\`${name}\` becomes the hostname of its pods, where the dot has another meaning; use \`-\``];
  }
  if (name.length <= 63) return undefined;
  return ['warning', `\`${name}\` has ${name.length} characters; a hostname takes 63, so that of its pods is cut off`];
}

function startFault(kind: string, name: string, version: string | undefined): readonly [Severity, string] | undefined {
  if (kind !== 'Service' || !/^\d/.test(name)) return undefined;
  if (version !== undefined && isAtLeast(version, '1.36')) return undefined;
  const message = `a Service must start with a letter: Kubernetes rejects \`${name}\` before 1.36`;
  return [version === undefined ? 'warning' : 'error', message];
}
