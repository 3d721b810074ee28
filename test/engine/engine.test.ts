import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/engine/config.js';
import type { Finding, Result } from '../../src/engine/finding.js';
import { type AnyRuleDefinition, defineRule, register } from '../../src/engine/rule.js';
import { type LintInput, run } from '../../src/engine/run.js';
import { rules } from '../../src/rules/registry.js';
import { parseFile, type SourceFile } from '../../src/source/file.js';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  restartPolicy: Never
  containers:
    - name: web
      image: nginx:latest
`;

function lint(reported: readonly SourceFile[], input: Partial<LintInput> = {}): Result {
  return run({
    reported,
    context: [],
    rules,
    config: {},
    selection: { preset: 'recommended', only: ['image-tag-mutable'] },
    cluster: {},
    today: '2026-11-21',
    complete: false,
    matches: (globs, file) => globs.includes(file),
    ...input,
  });
}

const only = (...ids: string[]): LintInput['selection'] => ({ preset: 'recommended', only: ids });
const pod = (path = 'pod.yaml', text = POD): SourceFile => parseFile(path, text);
const shown = (result: Result): string[] =>
  result.findings.map(
    (finding: Finding) => `${finding.file}:${finding.range.start.line} ${finding.rule} ${finding.severity}`,
  );
const custom = (rule: AnyRuleDefinition): Partial<LintInput> => ({
  rules: [register('custom', rule)],
  selection: only(rule.id),
});

const anyRule = (on: AnyRuleDefinition['on']): AnyRuleDefinition =>
  defineRule({
    id: 'mine',
    title: 'Mine',
    severity: 'warning',
    why: 'Why.',
    help: 'Help.',
    links: [],
    on: on as never,
    examples: [],
  });

describe('reported and context set', () => {
  it('reports on the reported set only', () => {
    expect(shown(lint([pod()], { context: [pod('other.yaml')] }))).toEqual(['pod.yaml:9 image-tag-mutable warning']);
  });

  it('sees the context set', () => {
    const seen: number[] = [];
    const rule = anyRule({ Pod: (_, { workspace }) => void seen.push(workspace.all('Pod').length) });
    lint([pod()], { ...custom(rule), context: [pod('other.yaml')] });
    expect(seen).toEqual([2]);
  });

  it('unpacks lists', () => {
    const list = pod('list.yaml', `apiVersion: v1\nkind: List\nitems:\n- ${POD.trimEnd().replaceAll('\n', '\n  ')}\n`);
    const result = lint([list]);
    expect(shown(result)).toEqual(['list.yaml:12 image-tag-mutable warning']);
    expect(result.findings[0]?.path).toEqual(['items', 0, 'spec', 'containers', 0, 'image']);
  });
});

describe('live objects', () => {
  const deployment = `apiVersion: apps/v1
kind: ReplicaSet
metadata: {name: web-1}
spec:
  template:
    spec: {containers: [{name: web, image: nginx:latest}]}
`;
  const owned = POD.replace(
    '  name: web\n',
    '  name: web\n  ownerReferences: [{apiVersion: apps/v1, kind: ReplicaSet, name: web-1, uid: x}]\n',
  );

  it('are judged once, where they are written', () => {
    const both = lint([pod('rs.yaml', deployment), pod('pod.yaml', owned)]);
    expect(shown(both)).toEqual(['rs.yaml:6 image-tag-mutable warning']);
    expect(shown(lint([pod('pod.yaml', owned)]))).toEqual(['pod.yaml:10 image-tag-mutable warning']);
  });
});

describe('a rule that throws', () => {
  it('is named with file and path, and the others go on', () => {
    const broken = anyRule({
      Container: () => {
        throw new TypeError('oops');
      },
    });
    const result = lint([pod()], {
      rules: [...rules, register('custom', broken)],
      selection: only('mine', 'image-tag-mutable'),
    });
    expect(result.internalErrors).toEqual([
      { rule: 'mine', file: 'pod.yaml', path: ['spec', 'containers', 0], message: 'TypeError: oops' },
    ]);
    expect(shown(result)).toEqual(['pod.yaml:9 image-tag-mutable warning']);
  });
});

describe('what is unknown or missing in a part', () => {
  const reporting = (at: readonly string[]): Partial<LintInput> =>
    custom(anyRule({ Pod: (node, { report }) => report(node, { at, message: 'x' }) }));

  it('drops what is reported at or below an unknown value', () => {
    const file = pod('pod.yaml', 'apiVersion: v1\nkind: Pod\nspec: ${SPEC}\n');
    expect(shown(lint([file], reporting(['spec'])))).toEqual([]);
    expect(shown(lint([file], reporting(['spec', 'containers'])))).toEqual([]);
    expect(shown(lint([file], reporting(['metadata'])))).toEqual(['pod.yaml:2 mine warning']);
  });

  it('judges of a patch only what stands in it', () => {
    const patch = parseFile('patch.yaml', POD, { patch: true });
    expect(shown(lint([patch], reporting(['spec', 'tolerations'])))).toEqual([]);
    expect(shown(lint([patch], reporting(['spec', 'restartPolicy'])))).toEqual(['patch.yaml:6 mine warning']);
  });

  it('keeps patches out of the workspace', () => {
    const seen: number[] = [];
    const rule = anyRule({ Object: (_, { workspace }) => void seen.push(workspace.resources.length) });
    lint([parseFile('patch.yaml', POD, { patch: true })], custom(rule));
    expect(seen).toEqual([0]);
  });
});

describe('suppressions', () => {
  const all = {
    selection: only(
      'image-tag-mutable',
      'suppression-unused',
      'suppression-without-reason',
      'suppression-unknown-rule',
      'suppression-expired',
    ),
  };
  const withLine = (line: string): SourceFile => pod('pod.yaml', POD.replace('      image', `${line}\n      image`));

  it.each([
    ['above the line', withLine('      # eks-kit-ignore image-tag-mutable: demo')],
    ['above other comments', withLine('      # eks-kit-ignore image-tag-mutable: demo\n      # more')],
    ['on the line', pod('pod.yaml', POD.replace('latest', 'latest # eks-kit-ignore image-tag-mutable: demo'))],
    ['with several rules', withLine('      # eks-kit-ignore image-tag-mutable, image-tag-mutable: demo')],
    [
      'in an annotation',
      pod(
        'pod.yaml',
        POD.replace('  name: web\n', '  name: web\n  annotations:\n    eks-kit.dev/ignore.image-tag-mutable: demo\n'),
      ),
    ],
  ])('%s', (_, file) => {
    const result = lint([file], all);
    expect(result.findings.map((finding) => finding.suppressed)).toEqual([{ reason: 'demo' }]);
    expect(result.summary).toMatchObject({ warnings: 0, suppressed: 1 });
  });

  it('do not work inside texts', () => {
    const file = pod(
      'pod.yaml',
      POD.replace('  containers', '  hostname: |\n    # eks-kit-ignore image-tag-mutable: demo\n  containers'),
    );
    expect(lint([file], all).findings.map((finding) => finding.suppressed)).toEqual([null]);
  });

  it.each([
    ['need a reason', '      # eks-kit-ignore image-tag-mutable', ['suppression-without-reason', 'image-tag-mutable']],
    [
      'need a rule that exists',
      '      # eks-kit-ignore image-tags: demo',
      ['suppression-unknown-rule', 'image-tag-mutable'],
    ],
    [
      'are reported when unused',
      '      # eks-kit-ignore suppression-expired: demo',
      ['suppression-unused', 'image-tag-mutable'],
    ],
    ['are not unused where their rule does not run', '      # eks-kit-ignore bare-pod: demo', ['image-tag-mutable']],
  ])('%s', (_, line, expected) => {
    expect(lint([withLine(line)], all).findings.map((finding) => finding.rule)).toEqual(expected);
  });

  it.each([
    ['by file', { files: ['pod.yaml'] }, true],
    ['by kind and name', { kind: 'Pod', name: 'web' }, true],
    ['not by another name', { name: 'other' }, false],
    ['until they expire', { expires: '2026-11-22' }, true],
    ['not once they have', { expires: '2026-11-21' }, false],
  ])('in the config: %s', (_, entry, suppressed) => {
    const config: Config = { suppressions: [{ rule: 'image-tag-mutable', reason: 'demo', ...entry }] };
    const found = lint([pod()], { ...all, config }).findings.filter((finding) => finding.rule === 'image-tag-mutable');
    expect(found.map((finding) => finding.suppressed !== null)).toEqual([suppressed]);
  });

  it('in the config are findings once they have expired', () => {
    const config: Config = { suppressions: [{ rule: 'image-tag-mutable', reason: 'demo', expires: '2026-01-01' }] };
    expect(lint([pod()], { ...all, config }).findings.map((finding) => finding.rule)).toContain('suppression-expired');
  });
});

describe('settings', () => {
  const setting = (config: Config): string[] =>
    shown(lint([pod()], { config, selection: { preset: 'validity' } })).filter((line) => line.includes('image-tag'));

  it.each([
    ['a preset without the rule', {}, []],
    ['on', { rules: { 'image-tag-mutable': ['on', {}] } }, ['pod.yaml:9 image-tag-mutable warning']],
    ['a severity', { rules: { 'image-tag-mutable': 'error' } }, ['pod.yaml:9 image-tag-mutable error']],
    ['options', { rules: { 'image-tag-mutable': ['info', { tags: ['other'] }] } }, []],
    [
      'an override',
      {
        rules: { 'image-tag-mutable': 'error' },
        overrides: [{ files: ['pod.yaml'], rules: { 'image-tag-mutable': 'off' } }],
      },
      [],
    ],
    [
      'an override elsewhere',
      { rules: { 'image-tag-mutable': 'error' }, overrides: [{ files: ['x'], rules: { 'image-tag-mutable': 'off' } }] },
      ['pod.yaml:9 image-tag-mutable error'],
    ],
  ] as readonly (readonly [string, Config, string[]])[])('%s', (_, config, expected) => {
    expect(setting(config)).toEqual(expected);
  });

  it('only and skip win over preset and config', () => {
    expect(
      shown(lint([pod()], { selection: { preset: 'recommended', skip: ['image-tag-mutable', 'bare-pod'] } })).join(),
    ).not.toContain('image-tag');
    expect(shown(lint([pod()], { config: { rules: { 'image-tag-mutable': 'off' } } }))).toEqual([]);
  });

  it('visits pod templates of custom kinds that the config names', () => {
    const rollout =
      'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec:\n  template:\n    spec:\n      containers:\n        - image: nginx\n';
    expect(shown(lint([pod('r.yaml', rollout)]))).toEqual([]);
    const config: Config = {
      podTemplates: [{ apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', path: 'spec.template' }],
    };
    expect(shown(lint([pod('r.yaml', rollout)], { config }))).toEqual(['r.yaml:7 image-tag-mutable warning']);
  });
});

describe('the cluster that a file goes to', () => {
  const cluster = (name: string, version: string): SourceFile =>
    parseFile(
      `${name}.yaml`,
      `apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: ${name}, version: "${version}"}\nfargateProfiles: [{name: fp, selectors: [{namespace: default}]}]\n`,
    );

  const seen = (input: Partial<LintInput>): unknown => {
    let context: unknown;
    const rule = anyRule({
      Pod: (_, { cluster: { kubernetesVersion, fargateOnly } }) => {
        context = [kubernetesVersion, fargateOnly];
      },
    });
    lint([pod()], { ...custom(rule), ...input });
    return context;
  };

  it('is the one that the workspace describes', () => {
    expect(seen({ context: [cluster('a', '1.34')] })).toEqual(['1.34', true]);
  });

  it('has the region that its description or the config names, and a way to the internet unless it says that it has none', () => {
    const told = (input: Partial<LintInput>): unknown => {
      let context: unknown;
      const rule = anyRule({
        Pod: (_, { cluster: { region, isolated } }) => {
          context = [region, isolated];
        },
      });
      lint([pod()], { ...custom(rule), ...input });
      return context;
    };
    const config = (more: string): SourceFile =>
      parseFile(
        'c.yaml',
        `apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: a, region: eu-west-1}\n${more}`,
      );
    expect(told({ context: [config('')] })).toEqual(['eu-west-1', false]);
    expect(told({ context: [config('privateCluster: {enabled: true}\n')] })).toEqual(['eu-west-1', true]);
    expect(told({ context: [config('privateCluster: {enabled: true}\nvpc: {id: vpc-1}\n')] })).toEqual([
      'eu-west-1',
      undefined,
    ]);
    expect(told({ config: { cluster: { region: 'eu-west-3' } } })).toEqual(['eu-west-3', undefined]);
  });

  it('is unknown among two', () => {
    expect(seen({ context: [cluster('a', '1.34'), cluster('b', '1.35')] })).toEqual([undefined, undefined]);
  });

  it('is unknown among two that may be one', () => {
    const open = [cluster('${CLUSTER}', '1.34'), cluster('${CLUSTER}', '1.34')];
    expect(seen({ context: open })).toEqual([undefined, undefined]);
    expect(seen({ context: [cluster('a', '1.34'), cluster('a', '1.35')] })).toEqual([undefined, true]);
  });

  it('is the nearest one', () => {
    const apart = [cluster('envs/a/cluster', '1.34'), cluster('envs/b/cluster', '1.35')];
    const file = pod('envs/b/apps/pod.yaml');
    let version: string | undefined;
    const rule = anyRule({
      Pod: (_, context) => {
        version = context.cluster.kubernetesVersion;
      },
    });
    lint([file], { ...custom(rule), context: apart });
    expect(version).toBe('1.35');
    const fromWithin = [cluster('../a/cluster', '1.34'), cluster('cluster', '1.35')];
    lint([pod('apps/pod.yaml')], { ...custom(rule), context: fromWithin });
    expect(version).toBe('1.35');
  });

  it('is the one that the config names for the file', () => {
    const config: Config = { clusters: [{ files: ['pod.yaml'], name: 'b' }] };
    expect(seen({ config, context: [cluster('a', '1.34'), cluster('b', '1.35')] })).toEqual(['1.35', true]);
  });

  it('has a version in use beside the one that is asked for', () => {
    let versions: unknown;
    const rule = anyRule({
      Pod: (_, { cluster: { kubernetesVersion, versionInUse } }) => {
        versions = [versionInUse, kubernetesVersion];
      },
    });
    const both = (input: Partial<LintInput>): unknown => {
      lint([pod()], { ...custom(rule), ...input });
      return versions;
    };
    const live = parseFile('live.json', '{"cluster":{"name":"a","version":"1.33","roleArn":"r"}}');
    const flag = { kubernetesVersion: '1.36' };
    expect(both({})).toEqual([undefined, undefined]);
    expect(both({ cluster: flag })).toEqual([undefined, '1.36']);
    expect(both({ cluster: flag, context: [cluster('a', '1.34')] })).toEqual(['1.34', '1.36']);
    expect(both({ cluster: flag, config: { cluster: { kubernetesVersion: '1.35' } } })).toEqual(['1.35', '1.36']);
    expect(both({ context: [cluster('a', '1.34'), live] })).toEqual(['1.33', '1.34']);
  });

  it('has the version of the flag', () => {
    expect(seen({ cluster: { kubernetesVersion: '1.36' }, context: [cluster('a', '1.34')] })).toEqual(['1.36', true]);
  });
});

describe('fingerprints', () => {
  it('hold when lines move and differ between objects', () => {
    const [before] = lint([pod()]).findings;
    const [moved] = lint([pod('elsewhere.yaml', `# moved\n\n${POD}`)]).findings;
    const [other] = lint([pod('pod.yaml', POD.replace('name: web\nspec', 'name: api\nspec'))]).findings;
    expect(moved?.fingerprint).toBe(before?.fingerprint);
    expect(other?.fingerprint).not.toBe(before?.fingerprint);
  });

  it('tell the same fault of the same object apart', () => {
    const result = lint([pod('a.yaml'), pod('b.yaml')]);
    expect(new Set(result.findings.map((finding) => finding.fingerprint)).size).toBe(2);
  });
});

describe('one cause', () => {
  const service = (port: string): SourceFile =>
    pod('service.yaml', `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - ${port}\n`);
  const input = (...ids: string[]): Partial<LintInput> => ({ selection: only(...ids) });

  it('is told once, by the rule that knows it', () => {
    const file = service('port: [80]');
    expect(shown(lint([file], input('service-port-invalid', 'field-type-wrong')))).toEqual([
      'service.yaml:7 field-type-wrong error',
    ]);
    const mistyped = service('prot: 80');
    expect(shown(lint([mistyped], input('field-missing', 'field-unknown')))).toEqual([
      'service.yaml:7 field-unknown error',
    ]);
  });

  it('is told by another rule where the one that knows it is off, less grave or suppressed', () => {
    const mistyped = service('prot: 80');
    const missing = 'service.yaml:7 field-missing error';
    expect(shown(lint([mistyped], input('field-missing')))).toEqual([missing]);
    const weak = {
      ...input('field-missing', 'field-unknown'),
      config: { rules: { 'field-unknown': 'info' } },
    } as const;
    expect(shown(lint([mistyped], weak))).toContain(missing);
    const kept = service('prot: 80 # eks-kit-ignore field-unknown: ours');
    expect(shown(lint([kept], input('field-missing', 'field-unknown')))).toContain(missing);
  });

  it('is no reason for what stands there besides', () => {
    const file = service('port: 99999\n      Port: 80');
    expect(shown(lint([file], input('service-port-invalid', 'field-unknown')))).toEqual([
      'service.yaml:7 service-port-invalid error',
      'service.yaml:8 field-unknown error',
    ]);
  });

  it('covers nothing beside it', () => {
    const two = service('prot: 80\n    - name: admin');
    expect(shown(lint([two], input('field-missing', 'field-unknown')))).toEqual([
      'service.yaml:7 field-unknown error',
      'service.yaml:8 field-missing error',
    ]);
  });
});
