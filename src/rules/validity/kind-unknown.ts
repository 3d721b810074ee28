import { apiRemoval } from '../../data/api-removals.js';
import { defineRule } from '../../engine/rule.js';
import { kubernetesSchemas } from '../../model/schema/kubernetes.js';
import { isIn } from '../../model/schema/schema.js';
import { nearestTo } from '../../model/suggest.js';

export default defineRule({
  id: 'kind-unknown',
  title: 'Name kinds that the API serves, under the API version that serves them',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity', 'upgrade'],
  why: 'The API server finds no kind of this name under the API version and refuses the object.',
  help: 'Write `apiVersion` and `kind` as `kubectl api-resources` lists them.',
  links: ['https://kubernetes.io/docs/reference/kubernetes-api/', 'https://kubernetes.io/docs/reference/using-api/'],
  on: {
    Object(resource, { cluster, report }) {
      const { apiVersion, group, kind } = resource;
      const schemas = kubernetesSchemas();
      const served = schemas.kind(apiVersion, kind);
      const version = schemas.versionIndex(cluster.kubernetesVersion);
      if (served && isIn(served, version)) return;
      if (!schemas.hasGroup(group) || kind.endsWith('List') || apiRemoval(apiVersion, kind)) return;
      if (served) {
        const message = `Kubernetes serves \`${kind}\` of \`${apiVersion}\` from ${schemas.versions[served.since]} on`;
        if (version !== undefined && version < served.since) report(resource, { at: ['apiVersion'], message });
        return;
      }
      const said = `the API server knows no \`${kind}\` of \`${apiVersion}\``;
      const elsewhere = schemas.kindNames.filter((name) => name.endsWith(`/${kind}`));
      if (elsewhere.length > 0) {
        const versions = elsewhere.map((name) => `\`${name.slice(0, -kind.length - 1)}\``);
        report(resource, { at: ['apiVersion'], message: `${said}; it is of ${versions.join(' and ')}` });
        return;
      }
      const beside = schemas.kindNames
        .filter((name) => name.startsWith(`${apiVersion}/`))
        .map((name) => name.slice(apiVersion.length + 1));
      const nearest = nearestTo(kind, beside);
      report(resource, {
        at: beside.length > 0 ? ['kind'] : ['apiVersion'],
        message: nearest === undefined ? said : `${said}; did you mean \`${nearest}\`?`,
      });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1 # <-
        kind: Deployment
        metadata:
          name: web
        ---
        apiVersion: apps/v1
        kind: StatefullSet # <-
        metadata:
          name: db
        ---
        apiVersion: apps/v3 # <-
        kind: Deployment
        metadata:
          name: api
      `,
      good: `
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
        ---
        apiVersion: example.com/v1
        kind: StatefullSet
        metadata:
          name: db
      `,
    },
    {
      title: 'a kind that only later versions serve',
      kubernetesVersion: '1.33',
      bad: `
        apiVersion: resource.k8s.io/v1 # <-
        kind: DeviceClass
        metadata:
          name: gpu
        spec: {}
      `,
    },
  ],
});
