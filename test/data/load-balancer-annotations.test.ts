import { describe, expect, expectTypeOf, test } from 'vitest';
import { checkAnnotation } from '../../src/data/check-annotation.js';
import { DEPRECATED_SERVICE_ANNOTATIONS, WAF_CLASSIC } from '../../src/data/lb-annotations-deprecated.js';
import { parseMap } from '../../src/data/load-balancer/attribute-map.js';
import { ATTRIBUTE_CATALOGUES, type LoadBalancerAttributeRow } from '../../src/data/load-balancer/attributes.js';
import type { AnnotationRow } from '../../src/data/load-balancer/row.js';
import { SSL_POLICIES, STRONG_SSL_POLICIES } from '../../src/data/load-balancer/ssl-policies.js';
import {
  annotationRow,
  LOAD_BALANCER_ANNOTATIONS,
  type LoadBalancerAnnotation,
} from '../../src/data/load-balancer-annotations.js';
import { WEAK_SSL_POLICIES } from '../../src/data/weak-ssl-policies.js';

const ROWS: readonly (readonly [string, AnnotationRow])[] = Object.entries(LOAD_BALANCER_ANNOTATIONS);
const KEYS = new Set(ROWS.map(([key]) => key));
const ALB = 'alb.ingress.kubernetes.io/';
const SERVICE = 'service.beta.kubernetes.io/aws-load-balancer-';

test('keys are literal types, open ones with any end', () => {
  expectTypeOf<'alb.ingress.kubernetes.io/scheme'>().toExtend<LoadBalancerAnnotation>();
  expectTypeOf<'alb.ingress.kubernetes.io/actions.moved'>().toExtend<LoadBalancerAnnotation>();
  expectTypeOf<'alb.ingress.kubernetes.io/scheem'>().not.toExtend<LoadBalancerAnnotation>();
});

test('the table has every annotation of the controller', () => {
  expect(ROWS.length).toBe(154);
  expect(ROWS.filter(([, { scope }]) => scope === 'ingress').length).toBe(79);
  expect(ROWS.filter(([, { scope }]) => scope === 'service').length).toBe(54);
});

describe.each(ROWS)('%s', (key, row) => {
  test('is complete', () => {
    expect(row.on.length).toBeGreaterThan(0);
    expect(row.about).toMatch(/^[A-Z`].*[^.]$/s);
    expect(key.endsWith('*')).toBe(row.suffix !== undefined);
    if (row.since !== undefined) expect(row.since).toMatch(/^\d+\.\d+(\.\d+)?$/);
    if (row.autoModeInstead !== undefined) expect(row.autoMode).toBe('unsupported');
    const name = key.slice(key.indexOf('/') + 1);
    expect(name.length).toBeLessThanOrEqual(63);
  });

  test('has ordered bounds, and choices without repetition', () => {
    const { value } = row;
    if (value.type === 'integer') expect(value.minimum ?? -Infinity).toBeLessThan(value.maximum ?? Infinity);
    if (value.type === 'choice') expect(new Set(value.values).size).toBe(value.values.length);
  });

  test('has a default that it takes itself', () => {
    if (row.default !== undefined) expect(checkAnnotation(key.replace('*', 'web'), row.default)).toBeUndefined();
  });

  test('names only annotations that exist, with values that they take', () => {
    for (const demand of row.requires ?? []) {
      if (!('annotation' in demand)) continue;
      expect(KEYS).toContain(demand.annotation);
      for (const value of demand.values ?? []) expect(checkAnnotation(demand.annotation, value)).toBeUndefined();
    }
    for (const { annotation } of row.conflicts ?? []) expect(KEYS).toContain(annotation);
    const { by, value, attribute } = row.deprecated ?? {};
    if (by !== undefined && !by.startsWith('spec.')) expect(KEYS).toContain(by);
    if (value !== undefined) expect(checkAnnotation(key, value)).toBeUndefined();
    const successor = LOAD_BALANCER_ANNOTATIONS[by as keyof typeof LOAD_BALANCER_ANNOTATIONS]?.value;
    if (attribute !== undefined && successor?.type === 'map')
      expect(Object.keys(ATTRIBUTE_CATALOGUES[successor.of as keyof typeof ATTRIBUTE_CATALOGUES])).toContain(attribute);
  });

  test('conflicts are told from both sides', () => {
    for (const { annotation, wins } of row.conflicts ?? []) {
      const back = annotationRow(annotation)?.conflicts?.find((each) => each.annotation === key);
      expect(back?.wins).toBe({ this: 'other', other: 'this', neither: 'neither' }[wins]);
    }
  });
});

describe.each(Object.entries(ATTRIBUTE_CATALOGUES))('attributes of an %s', (_, catalogue) => {
  test.each(Object.entries<LoadBalancerAttributeRow>(catalogue))('%s', (_name, row) => {
    const { value } = row;
    if (value.type === 'integer') expect(value.minimum).toBeLessThan(value.maximum ?? Infinity);
    if (value.type === 'choice' && row.default !== undefined) expect(value.values).toContain(row.default);
    for (const other of [row.needs, row.requires?.attribute]) {
      if (other !== undefined) expect(Object.keys(catalogue)).toContain(other);
    }
  });
});

test('TLS policies are strong or weak', () => {
  expect(STRONG_SSL_POLICIES.length + WEAK_SSL_POLICIES.length).toBe(38);
  expect(new Set(SSL_POLICIES).size).toBe(38);
});

test('what the linter calls deprecated comes from the table', () => {
  expect(DEPRECATED_SERVICE_ANNOTATIONS.map(({ name }) => name)).toEqual([
    `${SERVICE}type`,
    `${SERVICE}internal`,
    `${SERVICE}access-log-enabled`,
    `${SERVICE}access-log-s3-bucket-name`,
    `${SERVICE}access-log-s3-bucket-prefix`,
    `${SERVICE}cross-zone-load-balancing-enabled`,
    'service.kubernetes.io/topology-aware-hints',
  ]);
  expect(WAF_CLASSIC).toEqual({ names: [`${ALB}waf-acl-id`, `${ALB}web-acl-id`], ended: '2025-09-30' });
});

test('open keys are found by the form of their end', () => {
  expect(annotationRow(`${ALB}actions.moved`)?.suffix).toBe('action name');
  expect(annotationRow(`${ALB}actions.`)).toBeUndefined();
  expect(annotationRow(`${ALB}actions.*`)).toBeUndefined();
  expect(annotationRow(`${ALB}listener-attributes.HTTPS-443`)?.value.type).toBe('map');
  expect(annotationRow(`${ALB}listener-attributes.TCP-443`)).toBeUndefined();
  expect(annotationRow(`${SERVICE}target-group-attributes`)?.suffix).toBeUndefined();
  expect(annotationRow(`${SERVICE}target-group-attributes.443`)?.suffix).toBe('port');
});

test('a backslash takes the next character of a map as it is', () => {
  expect(parseMap('a=1\\,2, b = c=d ')).toEqual(
    new Map([
      ['a', '1,2'],
      ['b', 'c=d'],
    ]),
  );
  expect(parseMap('')).toEqual(new Map());
  expect(parseMap('a')).toBeUndefined();
});

const VERDICTS: readonly (readonly [string, string, string | undefined])[] = [
  [`${ALB}scheme`, 'internal', undefined],
  [`${ALB}scheme`, 'public', 'must be one of `internal`, `internet-facing`, not `public`'],
  [`${ALB}scheem`, 'internal', 'is no annotation that the controller reads'],
  ['example.com/owner', 'anything', undefined],
  [`${ALB}shield-advanced-protection`, 'T', undefined],
  [`${ALB}shield-advanced-protection`, 'yes', 'must be `true` or `false`, not `yes`'],
  [`${ALB}group.order`, '1001', 'must be -1000..1000, not 1001'],
  [`${ALB}group.order`, '1 ', 'must be a whole number in digits alone, not `1 `'],
  [`${ALB}inbound-cidrs`, '10.0.0.0/8, 2001:db8::/32', undefined],
  [`${ALB}inbound-cidrs`, '10.0.0.0/33', 'must be a CIDR such as `10.0.0.0/8` or `2001:db8::/32`, not `10.0.0.0/33`'],
  [
    `${ALB}load-balancer-attributes`,
    'idle_timeout.timeout_seconds=5000',
    '`idle_timeout.timeout_seconds` must be 1..4000 seconds, not `5000`',
  ],
  [`${ALB}load-balancer-attributes`, 'idle_timeout=60', '`idle_timeout` is no attribute of an ALB load balancer'],
  [
    `${ALB}load-balancer-attributes`,
    'access_logs.s3.enabled=true',
    '`access_logs.s3.enabled=true` needs `access_logs.s3.bucket`',
  ],
  [
    `${ALB}target-group-attributes`,
    'load_balancing.algorithm.anomaly_mitigation=on',
    '`load_balancing.algorithm.anomaly_mitigation` needs `load_balancing.algorithm.type=weighted_random`',
  ],
  [`${ALB}tags`, 'team', 'must be pairs such as `a=1,b=2`: a part has no key or no `=`'],
  [`${ALB}minimum-load-balancer-capacity`, 'Units=5', 'has a key `Units`, where `CapacityUnits` alone is allowed'],
  [`${ALB}listen-ports`, '[{"HTTP":80},{"HTTPS":443}]', undefined],
  [`${ALB}listen-ports`, '[{"http2":80}]', '`[0]` has an unknown key `http2`; known are `HTTP`, `HTTPS`'],
  [`${ALB}listen-ports`, '[{"HTTP":"80"}]', '`[0].HTTP` must be a number, 1..65535, not "80"'],
  [`${ALB}listen-ports`, '[]', 'must have at least 1 item'],
  [`${ALB}listen-ports`, '[{', 'must be JSON'],
  [`${ALB}actions.a`, '{"Type":"fixed-response","FixedResponseConfig":{"StatusCode":"503"}}', undefined],
  [
    `${ALB}actions.a`,
    '{"type":"fixed-response","fixedResponseConfig":{"statusCode":503}}',
    '`fixedResponseConfig.statusCode` must be a text, not 503',
  ],
  [`${ALB}actions.a`, '{"type":"redirect"}', 'with `type: redirect` needs `redirectConfig`'],
  [`${ALB}actions.a`, '{"type":"forward","targetGroupARN":"arn:aws:elasticloadbalancing:x"}', undefined],
  [
    `${ALB}conditions.a`,
    '[{"field":"host-header","hostHeaderConfig":{"values":["a"],"regexValues":["b"]}}]',
    '`[0].hostHeaderConfig` needs exactly one of `values`, `regexValues`',
  ],
  [`${ALB}actions.${'a'.repeat(60)}`, '{}', 'has a name of 68 characters after the slash, where 63 are allowed'],
  [`${SERVICE}healthcheck-protocol`, 'http', undefined],
  [`${SERVICE}healthcheck-success-codes`, '200-600', 'must lie within 200..599, not `600`'],
  [`${SERVICE}proxy-protocol`, 'true', 'must be `*`, not `true`'],
];
test.each(VERDICTS)('%s: %s', (key, value, expected) => {
  const fault = checkAnnotation(key, value);
  if (expected === undefined) expect(fault).toBeUndefined();
  else expect(fault?.slice(0, expected.length)).toBe(expected);
});
