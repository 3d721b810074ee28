import { defineRule } from '../../engine/rule.js';
import { movedField } from '../../model/api-shape.js';
import { append } from '../../model/lookup.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import type { SchemaFault, UnknownField } from '../../model/schema/fault.js';
import { schemaFaults } from '../../model/schema/kubernetes.js';
import { nearestTo } from '../../model/suggest.js';
import { formatPath } from '../../source/path.js';

export default defineRule({
  id: 'field-unknown',
  title: 'Write fields that the API knows',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity', 'upgrade'],
  why: 'kubectl refuses an object with a field that its kind does not have; a client that does not ask for strict validation drops the field without a word, and the setting is lost.',
  help: 'Mend the name, or move the field to the mapping that has it; `kubectl explain KIND.PATH` lists what stands where.',
  links: [
    'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
    'https://kubernetes.io/docs/reference/kubernetes-api/',
  ],
  on: {
    Object(resource, context) {
      const { report } = context;
      const faults = schemaFaults(resource, context);
      const missing = missingFields(faults);
      for (const fault of faults) {
        if (fault.fault !== 'unknown-field' || movedField(resource, fault.path)) continue;
        const nearest = nearestTo(String(fault.path.at(-1)), free(resource, fault), missing.get(parentOf(fault)));
        report(resource, {
          at: fault.path,
          key: true,
          message: sentence(resource, fault, nearest),
          ...(nearest !== undefined && {
            reasonFor: [[...fault.path.slice(0, -1), nearest]],
            fix: {
              title: `rename it to \`${nearest}\``,
              safe: false,
              edits: [{ op: 'rename', at: fault.path, to: nearest }],
            },
          }),
        });
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
        spec:
          replica: 2 # <-
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  livenessprobe: # <-
                    httpGet: { path: /healthz, port: 8080 }
                  limits: # <-
                    memory: 128Mi
                  terminationGracePeriodSeconds: 60 # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              terminationGracePeriodSeconds: 60
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  livenessProbe:
                    httpGet: { path: /healthz, port: 8080 }
                  resources:
                    limits:
                      memory: 128Mi
      `,
    },
    {
      title: 'a field of later versions',
      kubernetesVersion: '1.33',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          hostnameOverride: web # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'the same field where no version is known, and kinds of other groups',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          hostnameOverride: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: example.com/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          anything: goes
      `,
    },
  ],
});

/** What stands there already was not meant. */
function free({ document, path: base }: Resource, { path, known }: UnknownField): string[] {
  const parent = document.at([...base, ...path.slice(0, -1)]);
  return isMapping(parent) ? known.filter((name) => !Object.hasOwn(parent, name)) : [...known];
}

/** Required fields that are not there, by the mapping that lacks them: what a mistyped one of it most likely is. */
function missingFields(faults: readonly SchemaFault[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const fault of faults) {
    if (fault.fault === 'missing-field') append(fields, parentOf(fault), String(fault.path.at(-1)));
  }
  return fields;
}

function parentOf({ path }: SchemaFault): string {
  return path.slice(0, -1).join('\n');
}

function sentence(resource: Resource, { path, place, versions }: UnknownField, nearest: string | undefined): string {
  const name = String(path.at(-1));
  const parent = path.length > 1 ? `\`${formatPath(path.slice(0, -1))}\`` : `a ${resource.kind}`;
  if (versions !== undefined) return `${parent} has \`${name}\` ${versions}, which is not this cluster's version`;
  const said = `${parent} has no field \`${name}\``;
  if (nearest !== undefined) return `${said}; did you mean \`${nearest}\`?`;
  if (!place) return said;
  return `${said}; it belongs to ${place.length > 0 ? `\`${formatPath(place)}\`` : 'the top level'}`;
}
