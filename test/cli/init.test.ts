import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, TEMPLATES } from '../../src/cli/init-templates.js';
import { fill } from '../../src/cli/init-values.js';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

const templates = fileURLToPath(new URL('../../templates', import.meta.url));

let cwd: string;

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'eks-kit-init-')));
});

afterEach(() => rmSync(cwd, { recursive: true }));

async function init(
  ...args: string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTTY: false,
    columns: undefined,
  });
  const io: Io = {
    stdin: () => '',
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: { AWS_REGION: 'ap-south-1', USER: 'somebody' },
    cwd,
    now: () => new Date('2026-11-21T12:00:00Z'),
  };
  return { code: await main(['init', ...args], io), ...said };
}

function read(...path: string[]): string {
  return readFileSync(join(cwd, ...path), 'utf8');
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

const variants = TEMPLATES.flatMap(({ name, languages }) => languages.map((language) => [name, language] as const));

describe('eks-kit init', () => {
  it('knows the folders that there are', () => {
    expect(TEMPLATES.map(({ name }) => name).sort()).toEqual(readdirSync(templates).sort());
    for (const { name, languages } of TEMPLATES) {
      const folders = readdirSync(join(templates, name));
      expect(folders.filter((folder) => LANGUAGES.some((language) => language === folder)).sort()).toEqual(
        [...languages].sort(),
      );
    }
  });

  it.each(variants)('writes all of %s in %s, every placeholder filled', async (name, language) => {
    const { code, stdout, stderr } = await init(name, 'shop', '--language', language);
    expect([code, stderr]).toEqual([0, '']);
    const files = list(join(cwd, 'shop'));
    expect(files).toEqual(list(join(templates, name, language)));
    expect(stdout.split('\n').filter((line) => line.startsWith('wrote '))).toEqual(
      files.map((file) => `wrote shop/${file}`),
    );
    const install = language === 'typescript' ? 'npm install && ' : '';
    expect(stdout).toContain(`\nnext: cd shop && ${install}npx eks-kit synth\n`);
    for (const file of files) expect(read('shop', file)).not.toMatch(/__[A-Za-z]+__/);
    expect(read('shop', language === 'yaml' ? 'app.yaml' : 'main.ts')).toMatch(/\bshop\b/);
  });

  it('writes YAML where no language is asked for', async () => {
    await init('alb-service');
    expect(list(cwd)).toEqual(['app.yaml', 'cdk8s.yaml']);
  });

  it.each([
    ['my-shop', [], 'my-shop'],
    ['My Shop (2)', [], 'my-shop-2'],
    ['2nd--try-', [], 'nd-try'],
    ['null', [], 'alb-service'],
    ['注文', [], 'alb-service'],
    ['a'.repeat(41), [], 'alb-service'],
    ['web', [], 'web-app'],
    ['a'.repeat(41), ['--name', 'b'], 'b'],
  ])('takes the name from the folder %s and the flags %j', async (folder, flags, name) => {
    expect((await init('alb-service', folder, ...flags)).code).toBe(0);
    expect(/^name: (.*)$/m.exec(read(folder, 'app.yaml'))?.[1]).toBe(name);
  });

  it.each([
    [
      [],
      '111122223333.dkr.ecr.us-east-1.amazonaws.com',
      'sqs.us-east-1.amazonaws.com/111122223333/',
      'arn:aws:iam::111122223333:',
    ],
    [
      ['--region', 'cn-north-1'],
      '111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn',
      'sqs.cn-north-1.amazonaws.com.cn/111122223333/',
      'arn:aws-cn:iam::111122223333:',
    ],
    [
      ['--registry', '012345678901.dkr.ecr.eu-west-1.amazonaws.com/team/'],
      '012345678901.dkr.ecr.eu-west-1.amazonaws.com/team',
      'sqs.eu-west-1.amazonaws.com/012345678901/',
      'arn:aws:iam::012345678901:',
    ],
    [
      ['--registry', '012345678901.dkr.ecr.eu-west-1.amazonaws.com', '--region', 'eu-west-3'],
      '012345678901.dkr.ecr.eu-west-1.amazonaws.com',
      'sqs.eu-west-3.amazonaws.com/012345678901/',
      'arn:aws:iam::012345678901:',
    ],
    [
      ['--registry', 'localhost:5000/me'],
      'localhost:5000/me',
      'sqs.us-east-1.amazonaws.com/111122223333/',
      'arn:aws:iam::111122223333:',
    ],
  ])('fills in %j', async (flags, registry, queue, role) => {
    const { code, stdout } = await init('queue-worker', 'mailer', ...flags);
    expect(code).toBe(0);
    expect(stdout.includes('The registry is an example')).toBe(!flags.includes('--registry'));
    const spec = read('mailer/app.yaml');
    for (const text of [`image: ${registry}/mailer:1.0.0\n`, queue, role]) expect(spec).toContain(text);
  });

  it.each(["x'; process.exit(1) //", 'x\n- y', 'ghcr.io/me:1', 'ghcr.io/Me', '$&', '__NAME__'])(
    'takes no registry that would be more than one: %j',
    async (registry) => {
      expect((await init('alb-service', '--registry', registry)).code).toBe(2);
      expect(list(cwd)).toEqual([]);
    },
  );

  it('fills every placeholder once, whatever its value looks like', () => {
    const values = {
      name: '__REGION__ $& $1',
      registry: 'r',
      region: 'here',
      account: '1',
      partition: 'aws',
      suffix: 's',
      kubernetes: '1.35',
      version: '1',
    };
    expect(fill('a __NAME__ b __REGION__ __OTHER__ __name__', values)).toBe(
      'a __REGION__ $& $1 b here __OTHER__ __name__',
    );
  });

  it('starts clusters of a version that add-ons know', async () => {
    await init('cluster', 'prod', '--region', 'eu-north-1');
    expect(read('prod/app.yaml')).toContain('version: "1.35"\n');
  });

  it.each(['a file', 'a link to nothing'])('writes nothing where %s is in the way', async (what) => {
    mkdirSync(join(cwd, 'shop'));
    const path = join(cwd, 'shop/cdk8s.yaml');
    if (what === 'a file') writeFileSync(path, 'mine');
    else symlinkSync(join(cwd, 'elsewhere'), path);
    const { code, stdout, stderr } = await init('alb-service', 'shop');
    expect([code, stdout, stderr]).toEqual([2, '', 'eks-kit: shop/cdk8s.yaml exists\neks-kit: nothing was written\n']);
    expect(existsSync(join(cwd, 'shop/app.yaml'))).toBe(false);
    expect(existsSync(join(cwd, 'elsewhere'))).toBe(false);
    if (what === 'a file') expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('writes into folders that are there, beside what is in them', async () => {
    const path = join(cwd, '.github/workflows/test.yaml');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'on: push\n');
    expect((await init('existing-repository')).code).toBe(0);
    expect(list(cwd)).toEqual([
      '.github/workflows/eks-kit.yaml',
      '.github/workflows/test.yaml',
      '.pre-commit-config.yaml',
      'eks-kit.yaml',
    ]);
    expect(readFileSync(path, 'utf8')).toBe('on: push\n');
  });
});
