import { defineRule } from '../../engine/rule.js';
import { nameFault } from '../../model/faults/name-faults.js';

/** Kinds that name pods and take a dot; a Service or StatefulSet with one is the business of `name-invalid`. */
const KINDS = new Set(['Pod', 'Deployment', 'ReplicaSet', 'ReplicationController', 'DaemonSet', 'Job', 'CronJob']);

export default defineRule({
  id: 'workload-name-not-dns-label',
  title: 'Name workloads so that the name can be a hostname',
  severity: 'warning',
  why: "A workload's name becomes the hostname of its pods: a dot in it ends the hostname early, and more than 63 characters are cut off.",
  help: 'Use at most 63 lower-case letters, digits and `-`; a new name means a new object, so delete the old one after the new one runs.',
  links: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
    'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/',
    'https://kubernetes.io/docs/concepts/services-networking/service/',
  ],
  on: {
    PodTemplate({ resource }, { report }) {
      const { kind, name } = resource;
      // The name in a patch is only an address; braces are a template's.
      if (!name || resource.part || name.includes('{{') || !KINDS.has(kind)) return;
      if (name.length <= 63 && !name.includes('.')) return;
      // What the API server refuses is told by `name-invalid`.
      if (nameFault(name, 'subdomain', kind, undefined) !== undefined) return;
      const message = name.includes('.')
        ? `\`${name}\` becomes the hostname of its pods, where the dot has another meaning; use \`-\``
        : `\`${name}\` has ${name.length} characters; a hostname takes 63, so that of its pods is cut off`;
      report(resource, { at: ['metadata', 'name'], message });
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
        apiVersion: v1
        kind: Pod
        metadata:
          name: a-pod-with-a-name-that-is-longer-than-any-hostname-is-allowed-to-be # <-
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
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
      title:
        'generated names, names that something else fills in, names that are refused, kinds whose name is no hostname',
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          generateName: migrate.shop-
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
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
