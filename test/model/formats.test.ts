import { describe, expect, it } from 'vitest';
import * as formats from '../../src/model/formats.js';

const CASES: Readonly<Record<string, readonly [(text: string) => boolean, readonly string[], readonly string[]]>> = {
  label: [formats.isDns1123Label, ['a', '1-a', 'a'.repeat(63)], ['', 'A', '-a', 'a-', 'a.b', 'a_b', 'a'.repeat(64)]],
  subdomain: [
    formats.isDns1123Subdomain,
    ['a.b-c.1', 'a'.repeat(253)],
    ['', 'a..b', '.a', 'a.', 'A.b', 'a'.repeat(254)],
  ],
  'DNS 1035 label': [formats.isDns1035Label, ['a1', 'a'], ['1a', 'a-', '', 'a'.repeat(64)]],
  wildcard: [formats.isWildcardDns1123Subdomain, ['*.example.com'], ['*', '*.', 'a.*.com', '**.com', 'example.com']],
  'qualified name': [
    formats.isQualifiedName,
    ['app', 'App_1.x', 'example.com/name', `${'a'.repeat(253)}/${'b'.repeat(63)}`],
    ['', '/a', 'a/', 'a/b/c', 'Example.com/name', '-a', 'b'.repeat(64)],
  ],
  'label value': [formats.isLabelValue, ['', 'A_1.x'], ['-', 'a ', 'a/b', 'a'.repeat(64)]],
  'port name': [
    formats.isPortName,
    ['http', 'h2', '8080-tcp'],
    ['8080', 'Http', 'a--b', '-a', 'a-', 'a_b', 'a'.repeat(16), ''],
  ],
  'environment variable': [formats.isEnvVarName, ['A', 'a b', '1-./'], ['', 'A=B', 'Ä', 'a\tb']],
  'key of a ConfigMap': [formats.isConfigMapKey, ['a', '.a', '_A-1'], ['', '.', '..', '..a', 'a/b', 'a b']],
  IP: [
    formats.isIp,
    ['10.0.0.1', '010.0.0.1', '::', '::1', '2001:db8::ffff', '1:2:3:4:5:6:7:8', '::ffff:1.2.3.4'],
    [
      '',
      '10.0.0',
      '10.0.0.256',
      '10.0.0.1/8',
      ':::',
      '1::2::3',
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7::8',
      '12345::',
      '1.2.3.4::',
      'fe80::1%eth0',
      'localhost',
    ],
  ],
  'strict IP': [formats.isStrictIp, ['10.0.0.1', '::1'], ['010.0.0.1', '::ffff:1.2.3.4']],
  CIDR: [
    formats.isCidr,
    ['10.0.0.0/8', '10.0.0.1/8', '2001:db8::/32', '0.0.0.0/0', '10.0.0.0/08'],
    ['10.0.0.0', '10.0.0.0/33', '10.0.0/8', '::/129', '10.0.0.0/', '10.0.0.0/-1'],
  ],
  'strict CIDR': [
    formats.isStrictCidr,
    ['10.0.0.0/8', '10.0.0.1/32', '2001:db8::/32', '0.0.0.0/0'],
    ['10.0.0.1/8', '010.0.0.0/8', '10.0.0.0/08', '2001:db8::1/32', '::ffff:1.2.3.4/128'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, [test, right, wrong]) => {
  it.each(right)('takes `%s`', (text) => expect(test(text)).toBe(true));
  it.each(wrong)('refuses `%s`', (text) => expect(test(text)).toBe(false));
});
