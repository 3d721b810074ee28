import { defineRule, type Problem } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import type { Located, Resource } from '../../model/resource.js';
import type { SchemaFault } from '../../model/schema/fault.js';
import { schemaFaults } from '../../model/schema/kubernetes.js';
import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule({
  id: 'yaml-scalar-not-string',
  title: 'Quote values that Kubernetes wants as text',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'YAML turns `yes`, `443` or `0755` into a boolean or a number, and the API server rejects an object with such a label, annotation, variable or argument.',
  help: 'Put the value into quotes. A list or mapping must be written as one text, often as JSON or separated by commas.',
  links: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/',
  ],
  on: {
    Object(resource, context) {
      for (const fault of schemaFaults(resource, context)) {
        const problem = problemOf(resource, fault);
        const at = fault.path;
        if (problem) context.report(resource, { at, ...problem, ...(isScalar(fault) && { reasonFor: [at] }) });
      }
    },
    FargateProfile(profile, { report }) {
      // CloudFormation makes text of every scalar.
      if (profile.spelling.labelList) return;
      const selectors: readonly unknown[] = Array.isArray(profile.selectors.value) ? profile.selectors.value : [];
      for (const [index, selector] of selectors.entries()) {
        const labels = isMapping(selector) ? selector[profile.spelling.labels] : undefined;
        for (const [key, value] of Object.entries(isMapping(labels) ? labels : {})) {
          const at = [index, profile.spelling.labels, key];
          if (typeof value === 'string' || value === null || value === UNKNOWN) continue;
          const problem = valueProblem(profile.selectors, at, value);
          if (problem) report(profile.selectors, { at, ...problem });
        }
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          labels:
            version: 1.4 # <-
            canary: yes # <-
          annotations:
            example.com/ports: [80, 443] # <-
        spec:
          selector:
            matchLabels:
              app: web
              generation: 2 # <-
          template:
            metadata:
              labels:
                app: web
                generation: 2 # <-
            spec:
              nodeSelector:
                example.com/fast: on # <-
              tolerations:
                - key: dedicated
                  value: true # <-
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  args: [--port, 8080] # <-
                  env:
                    - name: MODE
                      value: 0755 # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          labels:
            version: "1.4"
            patch: 1.4.2
            canary: "yes"
            released: 2026-11-21
          annotations:
            example.com/ports: "80,443"
            example.com/time: 12:30
        spec:
          selector:
            matchLabels:
              app: web
          template:
            metadata:
              labels:
                app: web
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  args: [--port, "8080"]
                  env:
                    - name: MODE
                      value: "0755"
                    - name: EMPTY
                      value:
                    - name: OPEN
                      value: \${OPEN}
      `,
    },
    {
      title: 'data, parameters and selectors',
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          workers: 4 # <-
          debug: no # <-
          empty: # <- warning
          on: "yes" # <- warning
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: 2048 # <-
        stringData:
          pin: 0042 # <-
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          encrypted: true # <-
          iops: 16_000 # <-
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector:
            app: web
            generation: 2 # <-
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          workers: "4"
          debug: 'no'
          empty: ""
          "on": "yes"
          file: |
            4
      `,
    },
    {
      title: 'labels of a Fargate profile',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        fargateProfiles:
          - name: web
            selectors:
              - namespace: web
                labels:
                  fargate: true # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        fargateProfiles:
          - name: web
            selectors:
              - namespace: web
                labels:
                  fargate: "true"
      `,
    },
    {
      title: 'a patch that removes a label',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          name: web
          labels:
            canary: null
      `,
    },
  ],
});

function problemOf(resource: Resource, fault: SchemaFault): Omit<Problem, 'at'> | undefined {
  switch (fault.fault) {
    case 'wrong-type':
      return fault.text ? valueProblem(resource, fault.path, fault.value) : undefined;
    case 'null-text':
      return resource.part ? undefined : NULL;
    case 'misread-key':
      return keyProblem(resource, fault.path);
    default:
      return undefined;
  }
}

/** What a list or mapping was meant to be, rules of the field itself know better. */
function isScalar(fault: SchemaFault): boolean {
  return fault.fault === 'wrong-type' && typeof fault.value !== 'object';
}

const NULL: Omit<Problem, 'at'> = {
  message:
    'without a value this is null: the API server stores an empty text, and `kubectl apply` may drop the key; write `""`',
  severity: 'warning',
};

function valueProblem(node: Located, path: Path, value: unknown): Omit<Problem, 'at'> | undefined {
  if (typeof value === 'object') {
    return { message: `${Array.isArray(value) ? 'a list' : 'a mapping'} stands where Kubernetes takes only text` };
  }
  const { document } = node;
  const { start, end } = document.locate([...node.path, ...path]);
  const written = document.file.text.slice(start, end);
  const type = typeof value === 'boolean' ? 'boolean' : 'number';
  // An alias shows where the value is used, not what is written.
  const isAlias = written.startsWith('*');
  const source = isAlias ? String(value) : written;
  const read = source === String(value) ? `a ${type}` : `read as the ${type} \`${value}\``;
  return {
    message: `\`${source}\` is ${read}, and Kubernetes takes only text here; write \`${JSON.stringify(source)}\``,
    // As it is written: `0755` is meant, not 493.
    ...(!isAlias && {
      fix: {
        title: `write \`${JSON.stringify(source)}\``,
        safe: true,
        edits: [{ op: 'set', at: path, value: source }],
      },
    }),
  };
}

/** A key that YAML reads as a boolean or a number becomes another text than is written. */
function keyProblem(node: Located, path: Path): Omit<Problem, 'at'> | undefined {
  const key = String(path.at(-1));
  const { document } = node;
  const span = document.keySpan([...node.path, ...path]);
  const written = span && document.file.text.slice(span.start, span.end);
  if (written === undefined || written === key || /^["'*]/.test(written)) return undefined;
  const message = `the key \`${written}\` is read as \`${key}\`; write \`${JSON.stringify(written)}\``;
  return { message, severity: 'warning', key: true };
}
