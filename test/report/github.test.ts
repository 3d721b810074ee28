import { describe, expect, it } from 'vitest';
import { github } from '../../src/report/github.js';
import { finding, lint, options, pod, resultOf } from './results.js';

const quiet = { rule: () => undefined };

/** What GitHub's runner makes of a line. */
function understood(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command = '', list = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const plain = (text: string): string => text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
  const value = (text: string): string => plain(text.replace(/%3A/g, ':').replace(/%2C/g, ','));
  const pairs = list.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), value(pair.slice(at + 1))] as const;
  });
  return { command, properties: Object.fromEntries(pairs), message: plain(data) };
}

function lines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

describe('annotations', () => {
  it('stand at the token, with the object and what to do', () => {
    expect(github(lint({ 'k8s/a.yaml': pod('web', 'nginx') }), options({}))).toBe(
      '::warning file=k8s/a.yaml,line=7,endLine=7,col=14,endColumn=18,' +
        'title=image-tag-mutable%3A Pin images to a version or a digest::' +
        'image `nginx` has no tag, which means `latest`; pin a version or a digest%0A' +
        'Pod shop/web › spec.containers[0].image%0A' +
        'Use a version tag that is never moved (ECR can enforce that with immutable tags) or a digest, `repository@sha256:...`.\n',
    );
  });

  it('are notices for advice, and have no columns over several lines', () => {
    const range = { start: { line: 2, column: 5 }, end: { line: 4, column: 1 } };
    expect(github(resultOf([finding({ severity: 'info', range, resource: null, path: [] })]), options({}, quiet))).toBe(
      '::notice file=a.yaml,line=2,endLine=4,title=image-tag-mutable::image `nginx` has no tag\n',
    );
  });

  it('name files from the workspace, and leave out what is suppressed', () => {
    const here = finding({ file: '/work/repo/k8s/a.yaml' });
    const result = resultOf([here, finding({ suppressed: { reason: 'x' } })]);
    expect(lines(github(result, options({}, { ...quiet, cwd: '/work/repo' })))).toEqual([
      expect.stringMatching(/^::warning file=k8s\/a\.yaml,/),
    ]);
    expect(github(resultOf([]), options({}))).toBe('');
  });

  it('tell of our own bugs without a place in a file', () => {
    const result = { ...resultOf([]), internalErrors: [{ rule: 'x', file: 'a.yaml', path: ['b', 0], message: 'oh' }] };
    expect(github(result, options({}))).toBe(
      '::error title=eks-kit%3A internal error::rule x on file a.yaml b[0]: oh%0AThis is a bug in eks-kit 0.1.0; the other rules went on.\n',
    );
  });
});

describe('hostile input', () => {
  it('comes out as it went in, on one line', () => {
    const message = '100% of a:b,c %0A ::error::x\r\nnext::stop';
    const file = 'a,b:c%3A=d.yaml';
    const text = github(resultOf([finding({ message, file, resource: null, path: [] })]), options({}, quiet));
    expect(lines(text)).toHaveLength(1);
    const { command, properties, message: got } = understood(lines(text)[0] ?? '');
    expect([command, properties.file, got]).toEqual(['warning', file, message]);
    expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
  });

  it('is no command of the old form, not even in pieces, and has no control characters', () => {
    const evil = 'a ##[add-matcher]x #\u0000#[group] \u001b[2J \u202e \u009b \u0085 \u2028';
    const bug = { rule: evil, file: evil, path: [evil], message: evil };
    const resource = { apiVersion: evil, kind: evil, namespace: evil, name: evil };
    const found = finding({ message: evil, file: evil, rule: evil, resource, path: [evil] });
    const rule = { title: evil, why: evil, help: evil, links: [] };
    const text = github({ ...resultOf([found]), internalErrors: [bug] }, options({}, { rule: () => rule }));
    expect(lines(text)).toHaveLength(2);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/[^\n\P{Cc}]|[\u202e\u2028]/u);
  });

  it('is cut where the runner would cut it, at a whole character', () => {
    for (const start of ['', 'x', 'xx']) {
      const text = github(resultOf([finding({ message: start + '🍣%'.repeat(3000) })]), options({}, quiet));
      const { message } = understood(lines(text)[0] ?? '');
      expect(message.length).toBeGreaterThan(4090);
      expect(message.length).toBeLessThanOrEqual(4096);
      expect(message).not.toMatch(/\p{Cs}/u);
      expect(message.endsWith('…')).toBe(true);
    }
  });
});

describe('more than GitHub shows', () => {
  const many = (length: number, file: string) => Array.from({ length }, () => finding({ severity: 'error', file }));

  it('is all there up to ten of a level', () => {
    const result = resultOf([...many(10, 'a'), ...Array.from({ length: 10 }, () => finding())]);
    expect(lines(github(result, options({}, quiet)))).toHaveLength(20);
  });

  it('is nine, spread over the files, and how many more', () => {
    const result = resultOf([...many(300, 'a'), ...many(2, 'b'), ...many(1, 'c'), finding()]);
    const shown = lines(github(result, options({}, quiet)));
    expect(shown).toHaveLength(11);
    expect(
      shown
        .slice(0, 9)
        .map((line) => understood(line).properties.file)
        .join(''),
    ).toBe('abcabaaaa');
    expect(shown[9]).toMatch(/^::error title=eks-kit::294 more of level error/);
    expect(shown[10]).toMatch(/^::warning file=/);
  });

  it('counts our own bugs among the errors', () => {
    const bug = { rule: 'x', file: 'a', path: [], message: 'x' };
    const bugs = Array.from({ length: 12 }, () => bug);
    const shown = lines(github({ ...resultOf(many(5, 'a')), internalErrors: bugs }, options({}, quiet)));
    expect(shown).toHaveLength(10);
    expect(shown[9]).toContain('::8 more');
  });
});
