import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Construct } from 'constructs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { discriminated } from '../../src/cli/synth/discriminated.js';
import { COLLECTIONS, SINGLES } from '../../src/synth/spec/sections.js';
import { Folder, type Ran } from './program.js';

const schema = JSON.parse(readFileSync(new URL('../../app-spec.schema.json', import.meta.url), 'utf8'));

const APP = `name: shop
namespace: shop
services:
  web:
    image: registry.example.com/web:1.4.2
    port: 8080
    size: { cpu: 250m, memory: 256Mi }
    health: { path: /healthz }
`;

// The first run in a process loads cdk8s, which takes its time on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: Folder | undefined;

afterEach(() => {
  folder?.remove();
  folder = undefined;
});

/** Runs `synth --stdout` on specs, in the order given. */
async function synth(files: Readonly<Record<string, string>>, flags: readonly string[] = [], env = {}): Promise<Ran> {
  folder = new Folder(files);
  return folder.run(['synth', ...Object.keys(files), '--stdout', ...flags], env);
}

/** What stands on stderr of a spec that is wrong. */
async function complaint(
  files: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
  env = {},
): Promise<string> {
  const { code, stdout, stderr } = await synth(files, flags, env);
  expect([code, stdout]).toEqual([2, '']);
  return stderr;
}

describe('an app spec', () => {
  it('has a construct for each of its sections, and no section twice', () => {
    const classes = [...Object.values(COLLECTIONS), ...Object.values(SINGLES).map(({ construct }) => construct)];
    expect(classes.filter((each) => !(each.prototype instanceof Construct))).toEqual([]);
    expect(new Set(classes).size).toBe(classes.length);
    const own = ['$schema', 'name', 'namespace', 'cluster', 'labels'];
    expect(Object.keys(schema.properties).sort()).toEqual(
      [...own, ...Object.keys(COLLECTIONS), ...Object.keys(SINGLES)].sort(),
    );
  });

  it('may not give one id to two constructs', async () => {
    const stderr = await complaint({ 'app.yaml': `${APP}serviceAccounts:\n  web: {}\n` });
    expect(stderr).toBe(
      'eks-kit: app.yaml:10:3: the id `web` is taken by another section; ids are unique in an app: choose another, and give `name: web`\n',
    );
  });

  it('tells where a value stands that a construct refuses', async () => {
    const stderr = await complaint({ 'app.yaml': APP.replace('web:1.4.2', 'web') });
    expect(stderr).toMatch(/^eks-kit: app\.yaml:5:12: shop\/web: image /);
  });
});

describe('the schema', () => {
  it.each([
    [
      'a key near to another',
      'port: 8080',
      'prt: 8080',
      '6:5: unknown key `prt` of services.web; did you mean `port`?',
    ],
    ['a section', 'services:', 'service:', '3:1: unknown key `service`; did you mean `services`?'],
    ['a type', 'port: 8080', 'port: http', '6:11: services.web.port must be a number, not `http`'],
    ['a bound', 'port: 8080', 'port: 80800', '6:11: services.web.port must be 65535 or less, not `80800`'],
    [
      'a number that is a text',
      'namespace: shop',
      'namespace: 1.30',
      '2:12: namespace must be a text, not `1.3`; quote it',
    ],
    [
      'a word',
      'port: 8080',
      'port: 8080\n    protocol: htp',
      '7:15: services.web.protocol must be one of http, https, grpc, tcp, udp, not `htp`; did you mean `http`?',
    ],
    [
      'a word or a mapping',
      'port: 8080',
      'port: 8080\n    expose: intrenal',
      '7:13: services.web.expose must be internal, not `intrenal`; did you mean `internal`?',
    ],
    [
      'a key of one of several mappings',
      'port: 8080',
      'port: 8080\n    env: { A: { secrt: x, key: y } }',
      '7:17: unknown key `secrt` of services.web.env.A; did you mean `secret`?',
    ],
    [
      'a mapping of several that lacks a key',
      'port: 8080',
      'port: 8080\n    env: { A: { secret: x } }',
      '7:12: services.web.env.A lacks `key`',
    ],
  ])('says what is wrong with %s', async (_, right, wrong, message) => {
    const lines = (await complaint({ 'app.yaml': APP.replace(right, wrong) })).trim().split('\n');
    expect(lines).toContain(`eks-kit: app.yaml:${message}`);
  });

  it('takes nothing else when its choices are made by what is written', () => {
    const options = { allErrors: true, strict: false, inlineRefs: false };
    const [plain, chosen] = [schema, discriminated(schema)].map((each) => new Ajv(options).compile(each as object));
    const web = { image: 'web:1', port: 8080 };
    const values: unknown[] = [
      'x',
      1,
      true,
      null,
      [],
      {},
      { secret: 'a', key: 'b' },
      { field: 'c' },
      { field: 'c', key: 'b' },
      { alb: {} },
    ];
    const verdicts = values.flatMap((value) =>
      ['env', 'expose', 'spread', 'scale', 'monitoring', 'storage', 'size'].map((key) => {
        const spec = { name: 'x', services: { web: { ...web, [key]: key === 'env' ? { A: value } : value } } };
        return [key, value, plain?.(spec), chosen?.(spec)] as const;
      }),
    );
    expect(verdicts.filter(([, , one, other]) => one !== other)).toEqual([]);
    expect(new Set(verdicts.map(([, , one]) => one)).size).toBe(2);
  });

  it('has defaults that are values, not prose', () => {
    expect(schema.definitions.WebServiceProps.properties.protocol.default).toBe('http');
    expect(schema.definitions.WebServiceProps.properties.servicePort.default).toBeUndefined();
    expect(schema.definitions.WebServiceProps.properties.servicePort.description).toContain(
      'Default: that of the container.',
    );
  });
});

describe('overlays', () => {
  it('merge mappings, replace lists and take away what is null', async () => {
    const base = `${APP}    env: { A: a, B: b }\n    command: [serve, --verbose]\n`;
    const prod = 'services:\n  web:\n    env: { B: null, C: c }\n    command: [serve]\n';
    const { stdout } = await synth({ 'base.yaml': base, 'prod.yaml': prod });
    expect(stdout).toContain('          command:\n            - serve\n');
    expect(stdout).not.toContain('--verbose');
    const variables = [...stdout.matchAll(/^ +- name: ([A-Z])\n/gm)].map(([, name]) => name);
    expect(variables).toEqual(['A', 'C']);
  });

  it('are pointed at where they have the last word', async () => {
    const stderr = await complaint({ 'base.yaml': APP, 'prod.yaml': 'services:\n  web: { port: 0 }\n' });
    expect(stderr).toBe('eks-kit: prod.yaml:2:16: services.web.port must be 1 or more, not `0`\n');
    folder?.remove();
    const missing = await complaint({ 'base.yaml': APP, 'prod.yaml': 'services:\n  web: { port: null }\n' });
    expect(missing).toBe('eks-kit: prod.yaml:2:3: services.web lacks `port`\n');
  });

  it('of a file with another name are an app of their own', async () => {
    const { code, stdout } = await synth({ 'shop.yaml': APP, 'ops.yaml': 'name: ops\nnamespaces:\n  ops: {}\n' });
    expect(code).toBe(0);
    expect(stdout.match(/^kind: (?:Namespace|Deployment)$/gm)).toEqual(['kind: Namespace', 'kind: Deployment']);
    folder?.remove();
    const stderr = await complaint({ 'shop.yaml': APP, 'ops.yaml': 'name: ops\n', 'prod.yaml': 'labels: { a: b }\n' });
    expect(stderr).toBe('eks-kit: prod.yaml:1:1: give a `name`: it may overlay any of `shop`, `ops`\n');
  });
});

describe('values of the environment', () => {
  const spec = APP.replace('1.4.2', '${TAG}');

  it('are taken where they are asked for', async () => {
    const { stdout } = await synth({ 'app.yaml': spec }, ['--env', 'TAG'], { TAG: '2.0.0', OTHER: 'x' });
    expect(stdout).toContain('image: registry.example.com/web:2.0.0\n');
  });

  it('are refused otherwise, with what to do', async () => {
    expect(await complaint({ 'app.yaml': spec }, [], { TAG: '2.0.0' })).toBe(
      'eks-kit: app.yaml:5:12: `${TAG}` is not filled in: give `--env TAG` to take it from the environment, or write `$${TAG}` for the text itself\n',
    );
    folder?.remove();
    expect(await complaint({ 'app.yaml': spec }, ['--env', 'TAG'])).toBe(
      'eks-kit: --env TAG: the environment has no `TAG`\n',
    );
  });

  it('read as YAML where nothing stands around them, and stay text in quotes', async () => {
    const ports = APP.replace('8080', '${PORT}');
    expect((await synth({ 'app.yaml': ports }, ['--env', 'PORT'], { PORT: '8081' })).stdout).toContain(
      'containerPort: 8081\n',
    );
    folder?.remove();
    const quoted = await complaint({ 'app.yaml': APP.replace('8080', '"${PORT}"') }, ['--env', 'PORT'], {
      PORT: '8081',
    });
    expect(quoted).toBe('eks-kit: app.yaml:6:11: services.web.port must be a number, not `8081`\n');
  });

  it('are no business of an escaped placeholder', async () => {
    const { stdout } = await synth({ 'app.yaml': `${APP}    args: ["$\${HOME}"]\n` });
    expect(stdout).toContain('            - ${HOME}\n');
  });
});
