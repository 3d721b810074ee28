import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/source/file.js';

/** A file with a mistake, and `line:column message` for what must be said of it. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ['a tab', 'a.yaml', 'kind: X\ndata:\n\ta: b\n', '3:1 a tab cannot indent YAML'],
  ['a colon in a value', 'a.yaml', 'kind: X\ndata: b: c\n', '2:8 this line does not fit'],
  ['a missing space', 'a.yaml', 'kind: X\ndata:\n  a:b\n  c: d\n', '3:3 expected `key: value`'],
  ['an open quote', 'a.yaml', 'kind: X\ndata: "abc\nmore: x\n', '2:7 a text that opens with " is never closed'],
  ['an open bracket', 'a.yaml', 'kind: X\ndata: [a, b\n', 'is never closed'],
  ['an alias of nothing', 'a.yaml', 'kind: X\ndata: *gone\n', '2:7 alias `*gone` has no anchor'],
  ['a template', 'a.yaml', 'kind: X\ndata: {{NAME}}\n', '2:8 `{{` without quotes opens a mapping'],
  ['text behind ---', 'a.yaml', 'kind: X\n--- kind: Y\n', '2:1 kubectl takes nothing but a comment behind `---`'],
  ['a document behind ...', 'a.yaml', 'kind: X\n...\nkind: Y\n', '3:1 kubectl reads nothing between `...`'],
  ['an equal key', 'a.yaml', 'kind: X\ndata: 1\ndata: 2\n', '3:1 key `data` is set twice'],
  ['a comma in JSON', 'a.json', '{"kind": "X",\n "a": [1,]}\n', '2:10 JSON takes no comma after the last entry'],
  ['bare words in JSON', 'a.json', '{"kind": "X",\n "a": web}\n', '2:7 JSON wants names and texts in "double quotes"'],
  ['half a JSON', 'a.json', '{"kind": "X"', 'the file ends before its JSON does'],
];

function said(path: string, text: string): string[] {
  const file = parseFile(path, text);
  const problems = [...file.problems, ...file.documents.flatMap((document) => document.problems)];
  return problems.map((problem) => {
    const { start } = file.range(problem);
    return `${start.line}:${start.column} ${problem.message}`;
  });
}

describe('what cannot be read is said where it stands', () => {
  it.each(CASES)('%s', (_, path, text, expected) => {
    const [first = ''] = said(path, text);
    expect(first).toContain(expected);
  });

  it('names both places of an equal key', () => {
    const file = parseFile('a.yaml', 'kind: X\nmetadata:\n  name: a\n  name: b\n');
    const related = file.documents[0]?.problems[0]?.related;
    expect(related && file.range(related).start).toEqual({ line: 3, column: 3 });
  });

  it('leaves the next document alone', () => {
    const file = parseFile('a.yaml', 'kind: "X\n---\napiVersion: v1\nkind: Pod\n');
    expect(file.documents.map((document) => [document.dialect, document.problems.length])).toEqual([
      ['unrecognised', 1],
      ['kubernetes', 0],
    ]);
  });

  it('reads UTF-8 with a byte order mark', () => {
    expect(parseFile('a.yaml', '\uFEFFapiVersion: v1\nkind: Pod\n').documents[0]?.dialect).toBe('kubernetes');
  });
});

describe('what a document is comes from its content', () => {
  it.each([
    ['kubernetes', 'apiVersion: v1\nkind: Pod\n'],
    ['kubernetes', '{"apiVersion": "v1", "kind": "List", "items": []}'],
    ['eksctl', 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\n'],
    ['cloudformation', 'Resources:\n  C:\n    Type: AWS::EKS::Cluster\n    Properties:\n      Version: !Ref V\n'],
    ['cloudformation', '{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {}}'],
    ['aws-cli', '{"cluster": {"name": "a", "resourcesVpcConfig": {}}}'],
    ['aws-cli', '{"Subnets": [{"SubnetId": "subnet-1"}]}'],
    ['aws-cli', 'fargateProfileName: a\nclusterName: b\n'],
    ['kubeconfig', 'apiVersion: v1\nkind: Config\nclusters: []\n'],
    ['kustomization', 'resources:\n  - deployment.yaml\n'],
    ['kustomization', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n'],
    ['helm', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n'],
    ['unrecognised', 'kind: of\n'],
    ['unrecognised', 'resources:\n  limits:\n    cpu: 1\n'],
  ])('%s: %j', (dialect, text) => {
    expect(parseFile('any.txt', text).documents.map((document) => document.dialect)).toEqual([dialect]);
  });

  it('takes templates of a chart for sources, whatever they hold', () => {
    const file = parseFile('chart/templates/a.yaml', 'apiVersion: v1\nkind: Pod\n', { chartTemplate: true });
    expect(file.documents.map((document) => document.dialect)).toEqual(['helm']);
  });
});
