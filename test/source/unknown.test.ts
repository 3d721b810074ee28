import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/source/file.js';
import { UNKNOWN } from '../../src/source/unknown.js';

const fieldX = (text: string): unknown => parseFile('a.yaml', text).documents[0]?.at(['x']);

describe('a value that something else fills in is unknown', () => {
  it.each([
    '${IMAGE}',
    'web:${TAG:-1.0}',
    '$IMAGE',
    '"{{ .Values.image }}"',
    '"{{ include \\"name\\" . }}"',
    '"{{inputs.parameters.image}}"',
    "'{% if x %}'",
  ])('%s', (text) => {
    expect(fieldX(`kind: X\napiVersion: v1\nx: ${text}`)).toBe(UNKNOWN);
  });

  it.each(['$(HOME)', 'a$', '$$HOME', '$1', 'system:node:{{EC2PrivateDNSName}}', '"{{SessionName}}"', 'a{b}'])(
    '%s is itself',
    (text) => {
      expect(fieldX(`kind: X\napiVersion: v1\nx: ${text}`)).toBe(text.replaceAll('"', ''));
    },
  );

  it('keeps a text of several lines, which a document in the document may be', () => {
    expect(fieldX('kind: X\napiVersion: v1\nx: |\n  - rolearn: ${ROLE}\n')).toBe('- rolearn: ${ROLE}\n');
  });
});

describe('a CloudFormation function is unknown', () => {
  const property = (text: string): unknown => {
    const [document] = parseFile(
      'a.yaml',
      `AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  C:\n    Type: AWS::EKS::Cluster\n    Properties:\n      Version: ${text}`,
    ).documents;
    return document?.at(['Resources', 'C', 'Properties', 'Version']);
  };

  it.each([
    '!Ref V',
    '!Sub "${V}"',
    '!GetAtt A.B',
    '!Join ["", [a, b]]',
    '{Ref: V}',
    '{"Fn::Sub": "1.${V}"}',
    '!If [A, b, c]',
  ])('%s', (text) => {
    expect(property(text)).toBe(UNKNOWN);
  });

  it.each([
    ['!Sub "1.34"', '1.34'],
    ['{"Fn::Sub": "1.34"}', '1.34'],
    ['"1.34"', '1.34'],
  ])('%s is known', (text, value) => {
    expect(property(text)).toBe(value);
  });
});
