import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, Lazy, YamlOutputType } from 'cdk8s';
import { afterEach, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { EksApp, type EksAppProps, SOURCE_MAP } from '../../src/synth/base/app.js';
import { EksChart } from '../../src/synth/base/chart.js';
import { kplus } from '../../src/synth/base/kplus.js';
import { applyOrder } from '../../src/synth/base/order.js';
import { override } from '../../src/synth/base/override.js';
import { formatProp, PropError } from '../../src/synth/base/prop-error.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Synthesises an app and reads back every manifest that it wrote, by file. */
function synthesised(build: (app: EksApp) => void, props: EksAppProps = {}): Record<string, unknown[]> {
  const outdir = mkdtempSync(join(tmpdir(), 'eks-kit-base-'));
  folders.push(outdir);
  const app = new EksApp({ ...props, outdir });
  build(app);
  app.synth();
  const files = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ya?ml$/.test(file));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        file,
        parseAllDocuments(readFileSync(join(outdir, file), 'utf8')).map((document) => document.toJS()),
      ]),
  );
}

function object(scope: Chart, kind: string, name: string, apiVersion = 'v1', namespace?: string): ApiObject {
  const metadata = { name, ...(namespace === undefined ? {} : { namespace }) };
  return new ApiObject(scope, `${kind}-${namespace ?? ''}-${name}`, { apiVersion, kind, metadata });
}

describe('EksChart', () => {
  it('writes kinds in the order in which they need each other, equal ones in that of the code', () => {
    const chart = new EksChart(new EksApp(), 'shop');
    const kinds = [
      ['networking.k8s.io/v1', 'Ingress'],
      ['apps/v1', 'Deployment'],
      ['v1', 'Service'],
      ['example.com/v1', 'Widget'],
      ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
      ['rbac.authorization.k8s.io/v1', 'Role'],
      ['v1', 'ConfigMap'],
      ['v1', 'ServiceAccount'],
      ['v1', 'LimitRange'],
      ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
      ['v1', 'Namespace'],
    ] as const;
    for (const [apiVersion, kind] of kinds) object(chart, kind, 'b', apiVersion);
    object(chart, 'ConfigMap', 'a');
    expect(chart.toJson().map(({ kind, metadata }) => `${kind} ${metadata?.name}`)).toEqual([
      'Namespace b',
      'CustomResourceDefinition b',
      'ServiceAccount b',
      'ConfigMap b',
      'ConfigMap a',
      'Role b',
      'RoleBinding b',
      'Service b',
      'Widget b',
      'LimitRange b',
      'Deployment b',
      'Ingress b',
    ]);
  });

  it('gives names without hashes', () => {
    const chart = new EksChart(new EksApp(), 'shop');
    new kplus.ConfigMap(chart, 'settings');
    expect(chart.toJson().map(({ metadata }) => metadata?.name)).toEqual(['shop-settings']);
  });

  it('leaves its namespace off what has none, also what cdk8s-plus makes', () => {
    const chart = new EksChart(new EksApp(), 'shop', { namespace: 'shop' });
    new kplus.Namespace(chart, 'team', { metadata: { name: 'team' } });
    new kplus.ClusterRole(chart, 'reader', { metadata: { name: 'reader' } });
    new kplus.k8s.KubeStorageClass(chart, 'gp3', { metadata: { name: 'gp3' }, provisioner: 'ebs.csi.aws.com' });
    new kplus.ConfigMap(chart, 'settings', { metadata: { name: 'settings' } });
    object(chart, 'Namespace', 'own', 'example.com/v1');
    expect(chart.toJson().map(({ kind, metadata }) => `${kind} ${metadata?.namespace}`)).toEqual([
      'Namespace undefined',
      'Namespace shop',
      'StorageClass undefined',
      'ConfigMap shop',
      'ClusterRole undefined',
    ]);
  });

  it('refuses two objects of one name', () => {
    const chart = new EksChart(new EksApp(), 'shop', { namespace: 'shop' });
    object(chart, 'ConfigMap', 'a');
    object(chart, 'ConfigMap', 'a', 'v1', 'shop');
    expect(() => chart.toJson()).toThrow(new PropError('shop', [], 'makes ConfigMap `a` twice'));
  });

  it('takes one name in two namespaces, kinds and groups', () => {
    const chart = new EksChart(new EksApp(), 'shop', { namespace: 'shop' });
    object(chart, 'ConfigMap', 'a');
    object(chart, 'ConfigMap', 'a', 'v1', 'other');
    object(chart, 'Secret', 'a');
    object(chart, 'Service', 'a');
    object(chart, 'Service', 'a', 'serving.knative.dev/v1', 'knative');
    expect(chart.toJson()).toHaveLength(5);
  });

  it('refuses names that Kubernetes refuses', () => {
    const chart = new EksChart(new EksApp(), 'shop');
    new kplus.ConfigMap(chart, 'Web_Settings');
    expect(() => chart.toJson()).toThrow(
      'shop: makes ConfigMap `shop-web_settings`, but names have no capitals and no `_`: `shop-web-settings`',
    );
    const roles = new EksChart(new EksApp(), 'shop');
    object(roles, 'Role', 'system:Reader_1', 'rbac.authorization.k8s.io/v1');
    expect(roles.toJson()).toHaveLength(1);
  });

  it('knows its cluster from itself, charts around it, and the app', () => {
    const app = new EksApp({ cluster: { name: 'prod' } });
    const staging = new EksChart(app, 'staging', { cluster: { name: 'staging' } });
    expect(EksChart.clusterOf(object(staging, 'ConfigMap', 'a'))).toEqual({ name: 'staging' });
    expect(EksChart.clusterOf(new EksChart(staging, 'inner'))).toEqual({ name: 'staging' });
    expect(EksChart.clusterOf(new Chart(staging, 'plain'))).toEqual({ name: 'staging' });
    expect(EksChart.clusterOf(new Chart(app, 'plain'))).toEqual({ name: 'prod' });
    expect(EksChart.clusterOf(new Chart(new App(), 'plain'))).toEqual({});
  });
});

describe('applyOrder', () => {
  it('keeps what it was given', () => {
    const given = [{ kind: 'Pod' }, { kind: 'Namespace' }];
    expect(applyOrder(given)).toEqual([{ kind: 'Namespace' }, { kind: 'Pod' }]);
    expect(given[0]).toEqual({ kind: 'Pod' });
  });
});

describe('override', () => {
  const TYPES = [
    YamlOutputType.FILE_PER_APP,
    YamlOutputType.FILE_PER_CHART,
    YamlOutputType.FILE_PER_RESOURCE,
    YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
  ];

  const build = (app: EksApp) => {
    const chart = new EksChart(app, 'shop', { namespace: 'shop' });
    const service = new kplus.Service(chart, 'web', { metadata: { name: 'web' }, ports: [{ port: 80 }] });
    override<{ spec: Record<string, unknown> }>(ApiObject.of(service), ({ spec }) => {
      delete spec.externalIPs;
      spec.trafficDistribution = 'PreferClose';
      spec.first = true;
    });
    override<{ spec: Record<string, unknown> }>(ApiObject.of(service), ({ spec }) => {
      delete spec.first;
      spec.second = 2;
    });
    new kplus.Namespace(chart, 'shop', { metadata: { name: 'shop' } });
  };

  it.each(TYPES)('keeps fields newer than cdk8s-plus, in order, in output type %s', (yamlOutputType) => {
    const manifests = Object.values(synthesised(build, { yamlOutputType })).flat();
    expect(manifests).toHaveLength(2);
    expect(manifests).toContainEqual({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web', namespace: 'shop' },
      spec: { ports: [{ port: 80 }], selector: {}, type: 'ClusterIP', trafficDistribution: 'PreferClose', second: 2 },
    });
    expect(manifests).toContainEqual({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' }, spec: {} });
  });

  it('edits once, however often the object is read', () => {
    const chart = new EksChart(new EksApp(), 'shop');
    const map = new ApiObject(chart, 'map', { apiVersion: 'v1', kind: 'ConfigMap', data: { list: [] } });
    override<{ data: { list: string[] } }>(map, ({ data }) => data.list.push('x'));
    override<{ data: { list: string[] } }>(map, ({ data }) => data.list.push('y'));
    chart.toJson();
    expect(chart.toJson()).toMatchObject([{ data: { list: ['x', 'y'] } }]);
  });
});

describe('EksApp', () => {
  it('leads from each object back to its construct', () => {
    const outdir = mkdtempSync(join(tmpdir(), 'eks-kit-base-'));
    folders.push(outdir);
    const app = new EksApp({ outdir });
    const chart = new EksChart(app, 'shop', { namespace: 'shop' });
    new kplus.ConfigMap(chart, 'settings', { metadata: { name: 'web' } });
    object(chart, 'Secret', 'web', 'v1', 'other');
    object(chart, 'StorageClass', 'gp3', 'storage.k8s.io/v1');
    app.synth();
    expect(JSON.parse(readFileSync(join(outdir, SOURCE_MAP), 'utf8'))).toEqual({
      'ConfigMap/shop/web': 'shop/settings/Resource',
      'Secret/other/web': 'shop/Secret-other-web',
      'StorageClass//gp3': 'shop/StorageClass--gp3',
    });
  });

  it('writes files beside the manifests, each once', () => {
    const files = synthesised((app) => {
      app.addFile('eksctl/prod.yaml', () => 'kind: ClusterConfig\n');
      expect(() => app.addFile('eksctl/prod.yaml', () => '')).toThrow('eksctl/prod.yaml is written twice');
    });
    expect(files).toEqual({ 'eksctl/prod.yaml': [{ kind: 'ClusterConfig' }] });
  });

  it('writes the same a second time', () => {
    const build = (app: EksApp) => {
      const chart = new EksChart(app, 'shop', { namespace: 'shop' });
      object(chart, 'Namespace', 'shop');
      app.synth();
    };
    expect(synthesised(build)['shop.k8s.yaml']).toEqual([
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
    ]);
  });

  it('refuses one object of two charts, unless they go to different clusters', () => {
    const build = (cluster: string) => (app: EksApp) => {
      object(new EksChart(app, 'one', { cluster: { name: 'a' } }), 'ConfigMap', 'web');
      object(new EksChart(app, 'two', { cluster: { name: cluster } }), 'ConfigMap', 'web');
    };
    expect(() => synthesised(build('a'))).toThrow(
      'two/ConfigMap--web: makes ConfigMap `web`, which `one/ConfigMap--web` makes already',
    );
    expect(Object.keys(synthesised(build('b')))).toEqual(['one.k8s.yaml', 'two.k8s.yaml']);
  });

  it('refuses output types that would lose an object', () => {
    const build = (app: EksApp) => {
      const chart = new EksChart(app, 'shop');
      object(chart, 'ConfigMap', 'web', 'v1', 'one');
      object(chart, 'ConfigMap', 'web', 'v1', 'two');
    };
    const { FILE_PER_RESOURCE, FOLDER_PER_CHART_FILE_PER_RESOURCE, FILE_PER_APP } = YamlOutputType;
    for (const yamlOutputType of [FILE_PER_RESOURCE, FOLDER_PER_CHART_FILE_PER_RESOURCE]) {
      expect(() => synthesised(build, { yamlOutputType })).toThrow('would overwrite that of `shop/ConfigMap-one-web`');
    }
    expect(synthesised(build, { yamlOutputType: FILE_PER_APP })['app.k8s.yaml']).toHaveLength(2);
    const apart = (app: EksApp) => {
      object(new EksChart(app, 'one'), 'ConfigMap', 'web', 'v1', 'one');
      object(new EksChart(app, 'two'), 'ConfigMap', 'web', 'v1', 'two');
    };
    expect(Object.keys(synthesised(apart, { yamlOutputType: FOLDER_PER_CHART_FILE_PER_RESOURCE }))).toHaveLength(2);
    expect(() => synthesised(apart, { yamlOutputType: FILE_PER_RESOURCE })).toThrow('would overwrite');
  });
});

describe('two copies of cdk8s', () => {
  const other = anotherCdk8s();

  it('are named, where an object comes from the other', () => {
    const chart = new EksChart(new EksApp(), 'shop');
    const data = { key: other.Lazy.any({ produce: () => 'value' }) };
    new other.ApiObject(chart, 'foreign', { apiVersion: 'v1', kind: 'ConfigMap', data });
    expect(() => chart.toJson()).toThrow('`shop/foreign` comes from another copy of cdk8s than eks-kit uses');
    expect(() => App.of(chart).synth()).toThrow('run `npm dedupe`');
  });

  it('are named, where the app comes from the other', () => {
    const chart = new EksChart(new other.App(), 'shop');
    expect(() => chart.toJson()).toThrow('the app comes from another copy of cdk8s');
  });

  it('are none where all is of one', () => {
    const chart = new EksChart(new App(), 'shop');
    new ApiObject(chart, 'own', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      data: { key: Lazy.any({ produce: () => 'value' }) },
    });
    expect(chart.toJson()).toMatchObject([{ data: { key: 'value' } }]);
  });
});

/** What a package gets that has a cdk8s of its own in its node_modules. */
function anotherCdk8s(): typeof import('cdk8s') {
  const require = createRequire(import.meta.url);
  const loaded = Object.entries(require.cache).filter(([file]) => /node_modules\/cdk8s\//.test(file));
  for (const [file] of loaded) delete require.cache[file];
  const copy = require('cdk8s');
  for (const [file, module] of loaded) require.cache[file] = module;
  return copy;
}

describe('PropError', () => {
  it('shows construct, prop and reason', () => {
    expect(new PropError('shop/web', ['expose', 'ports', 0], 'must be 1..65535, not 0').message).toBe(
      'shop/web: expose.ports[0] must be 1..65535, not 0',
    );
    expect(new PropError('shop/web', [], 'makes nothing').message).toBe('shop/web: makes nothing');
    expect(formatProp([])).toBe('');
  });
});
