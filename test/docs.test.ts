import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOPICS } from '../src/cli/topics.js';
import { rules } from '../src/rules/registry.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const bin = join(root, 'dist/cli.cjs');

function node(
  args: readonly string[],
  options: { cwd?: string; input?: string } = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, {
    cwd: options.cwd ?? root,
    input: options.input ?? '',
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
  });
}

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

/** Words of a command, without quotes. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

describe('generated files', () => {
  it('are what the sources give', { timeout: 60_000 }, () => {
    const { status, stderr } = node(['scripts/generate.mjs', '--check']);
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('README', () => {
  const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));

  it('lints the bundled example with its first command', () => {
    expect(commands[0]).toBe('node dist/cli.cjs lint examples/broken');
    const { status, stdout, stderr } = node(words(commands[0] ?? '').slice(1));
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('error[fargate-daemonset]');
  });

  it('tests with the command that the gate runs', () => {
    expect(commands[1]).toBe('npm ci && npm test');
    const gate = readFileSync(join(root, '.ci/run'), 'utf8');
    expect(gate).toContain('npm ci ');
    expect(gate).toContain('npm test ');
  });

  describe('in a folder of its own', () => {
    let folder = '';

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'eks-kit-readme-'));
      mkdirSync(join(folder, 'k8s'));
      cpSync(join(root, 'examples/fixed/web.yaml'), join(folder, 'k8s/web.yaml'));
      for (const file of ['cluster.yaml', 'subnets.json'])
        cpSync(join(root, 'examples/fixed', file), join(folder, file));
      writeFileSync(join(folder, 'eks-kit.yaml'), 'preset: recommended\n');
    });

    afterAll(() => rmSync(folder, { recursive: true }));

    it.each(commands.slice(2))('%s', (command) => {
      const own = command.slice(command.lastIndexOf('eks-kit '));
      const input = readFileSync(join(root, 'examples/fixed/web.yaml'), 'utf8');
      const { status, stderr } = node([bin, ...words(own).slice(1)], { cwd: folder, input });
      expect([status, stderr.includes('eks-kit:') ? stderr : '']).toEqual([0, '']);
    });
  });

  it('shows a spec and a chart that make the same', () => {
    const spec = readFileSync(join(root, 'examples/spec/app.yaml'), 'utf8');
    expect(blocks('yaml')).toContain(spec);
    const folder = mkdtempSync(join(tmpdir(), 'eks-kit-readme-'));
    try {
      writeFileSync(join(folder, 'app.yaml'), spec);
      writeFileSync(join(folder, 'main.ts'), blocks('typescript')[0] ?? '');
      const synth = (file: string): string =>
        node([bin, 'synth', file, '--stdout', '--strict'], { cwd: folder }).stdout;
      expect(synth('main.ts')).toContain('kind: Deployment');
      expect(synth('main.ts')).toBe(synth('app.yaml'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('shows what the program prints', () => {
    for (const block of blocks('console')) {
      const [command = '', ...output] = block.split('\n');
      const { stdout } = node([bin, ...words(command.replace(/^\$ eks-kit /, ''))]);
      expect(stdout.replace(/ · [\d.]+ m?s$/m, '').trimEnd()).toBe(output.join('\n').trimEnd());
    }
  });

  it('shows a config that is one', () => {
    const [config] = blocks('yaml').filter((block) => block.startsWith('# eks-kit.yaml'));
    const folder = mkdtempSync(join(tmpdir(), 'eks-kit-readme-'));
    try {
      writeFileSync(join(folder, 'eks-kit.yaml'), config ?? '');
      expect(node([bin, 'lint', '.'], { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('links to files that exist', () => {
    for (const [, target = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect([target, existsSync(join(root, target))]).toEqual([target, true]);
  });

  it('names snippets that the templates hold', () => {
    const read = (path: string): string => readFileSync(join(root, 'templates/existing-repository', path), 'utf8');
    expect(read('.pre-commit-config.yaml')).toContain('id: eks-kit');
    const snippets = blocks('yaml').join('\n');
    expect(snippets).toContain('id: eks-kit');
    expect(snippets).toMatch(/uses: eks-kit\/eks-kit@/);
  });
});

describe('docs/peers.md', () => {
  const page = readFileSync(join(root, 'docs/peers.md'), 'utf8');
  const rows = [...page.matchAll(/<!-- parity -->\n([\s\S]*?)<!-- \/parity -->/g)]
    .flatMap(([, table = '']) => table.trim().split('\n').slice(2))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const named = (text: string): string[] => [...text.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].map(([, id = '']) => id);
  const stateOf = (cell: string): string => {
    const states = [...cell.matchAll(/`([a-z0-9-]+)`\]\([^)]*\)( with)?/g)].map(([, id, option]) => {
      const presets = rules.find((rule) => rule.id === id)?.presets ?? [];
      if (option !== undefined) return 'option';
      if (presets.includes('recommended')) return 'on';
      return presets.includes('strict') ? 'strict' : (presets[0] ?? 'off');
    });
    return new Set(states).size === 1 ? (states[0] ?? '') : states.join(', ');
  };

  it('has a row for each check of the peers, with our rule or a reason', () => {
    expect(rows.length).toBeGreaterThan(130);
    for (const [what, , ours = '', , note] of rows)
      expect([what, ours !== 'none' || note !== '']).toEqual([what, true]);
  });

  it('names rules that exist, in the state that they are in', () => {
    const known = rules.map((rule) => rule.id);
    for (const [what, , ours = '', state, note = ''] of rows) {
      expect([what, named(ours + note).filter((id) => !known.includes(id))]).toEqual([what, []]);
      expect([what, state]).toEqual([what, stateOf(ours)]);
    }
  });

  it('shows a config that is one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eks-kit-peers-'));
    try {
      writeFileSync(join(folder, 'eks-kit.yaml'), /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
      cpSync(join(root, 'examples/broken/web.yaml'), join(folder, 'web.yaml'));
      const { stdout, stderr } = node([bin, 'lint', '.'], { cwd: folder });
      expect([stderr, stdout.includes('[liveness-probe-missing]')]).toEqual(['', true]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the rule pages', () => {
  const read = (path: string): string => readFileSync(join(root, 'rules', path), 'utf8');

  it('are small enough for a forge to render', () => {
    for (const { topic } of rules) expect([topic, read(`${topic}/README.md`).length < 400_000]).toEqual([topic, true]);
  });

  it('lead from the index to the section of each rule', () => {
    const index = read('README.md');
    for (const { id, topic } of rules) {
      expect(index).toContain(`[\`${id}\`](${topic}/README.md#${id})`);
      expect(read(`${topic}/README.md`)).toContain(`\n## ${id}\n`);
    }
  });

  it('say what each topic finds', () => {
    expect(Object.keys(TOPICS).sort()).toEqual([...new Set(rules.map(({ topic }) => topic))].sort());
  });
});

describe('the package', () => {
  const metadata = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: object;
    files: string[];
    bin: Record<string, string>;
  };

  it('has no script that a hook or a package manager would run by itself', () => {
    expect(Object.keys(metadata.scripts)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:pre|post)?(?:install|pack|prepare|build)$/)]),
    );
  });

  it('carries the program, its schemas and its types', () => {
    const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    });
    const [listing] = JSON.parse(packed.stdout) as { files: { path: string }[]; unpackedSize: number }[];
    const files = listing?.files.map((file) => file.path) ?? [];
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/cli.cjs',
        'dist/index.js',
        'dist/types/index.d.ts',
        'eks-kit.schema.json',
        'report.schema.json',
        'README.md',
        'docs/peers.md',
        'rules/README.md',
        'rules/fargate/README.md',
        'LICENSE',
      ]),
    );
    expect(files.filter((file) => /^(?:src|test|scripts|bench)\//.test(file))).toEqual([]);
    expect(listing?.unpackedSize).toBeLessThan(11_000_000);
  });
});
