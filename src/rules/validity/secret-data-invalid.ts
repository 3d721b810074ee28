import { type Context, defineRule } from '../../engine/rule.js';
import { base64Length, decodeBase64, isBase64 } from '../../model/base64.js';
import { isAbsent, isEmpty, isFilledIn } from '../../model/faults/fault.js';
import { CONFIG_MAP_KEY, isConfigMapKey } from '../../model/formats.js';
import { entries, isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

const MOST = 1024 * 1024;
const ACCOUNT = 'kubernetes.io/service-account.name';

/** Keys that a type needs: all of them, or one of them. */
const NEEDED: Readonly<Record<string, { readonly keys: readonly string[]; readonly all: boolean }>> = {
  'kubernetes.io/tls': { keys: ['tls.crt', 'tls.key'], all: true },
  'kubernetes.io/dockerconfigjson': { keys: ['.dockerconfigjson'], all: true },
  'kubernetes.io/dockercfg': { keys: ['.dockercfg'], all: true },
  'kubernetes.io/basic-auth': { keys: ['username', 'password'], all: false },
  'kubernetes.io/ssh-auth': { keys: ['ssh-privatekey'], all: true },
};
const JSON_KEYS = ['.dockerconfigjson', '.dockercfg'];

export default defineRule({
  id: 'secret-data-invalid',
  title: 'Put base64 into `data` of a Secret, and the keys that its type needs',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a Secret whose `data` is no base64, whose type needs keys that are not there, or that is larger than 1 MiB.',
  help: 'Write plain text under `stringData`; the server encodes it.',
  links: [
    'https://kubernetes.io/docs/concepts/configuration/secret/',
    'https://kubernetes.io/docs/concepts/configuration/secret/#secret-types',
  ],
  on: {
    Secret(secret, { report }) {
      const data: unknown = secret.data.data;
      const texts: unknown = secret.data.stringData;
      checkKeys(secret, 'data', data, report);
      checkKeys(secret, 'stringData', texts, report);
      if (isMapping(data)) checkBase64(secret, data, report);
      if (!secret.part) checkType(secret, data, texts, report);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Secret
        metadata:
          name: web
        data:
          password: s3cret! # <-
          "pass word": czNjcmV0 # <-
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: certificate
        type: kubernetes.io/tls
        stringData: # <-
          tls.crt: "-----BEGIN CERTIFICATE-----"
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: registry
        type: kubernetes.io/dockerconfigjson
        stringData:
          .dockerconfigjson: "auths: {}" # <-
        ---
        apiVersion: v1
        kind: Secret
        metadata: # <-
          name: token
        type: kubernetes.io/service-account-token
      `,
      good: `
        apiVersion: v1
        kind: Secret
        metadata:
          name: web
        data:
          password: |
            czNj
            cmV0
          empty: ""
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: registry
        type: kubernetes.io/dockerconfigjson
        stringData:
          .dockerconfigjson: '{"auths": {}}'
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: login
        type: kubernetes.io/basic-auth
        stringData:
          password: s3cret
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: token
          annotations:
            kubernetes.io/service-account.name: default
        type: kubernetes.io/service-account-token
      `,
    },
    {
      title: 'data that something else fills in',
      good: `
        apiVersion: v1
        kind: Secret
        metadata:
          name: web
        type: kubernetes.io/tls
        data: \${DATA}
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: api
        data:
          password: \${PASSWORD}
          token: "{{token}}"
      `,
    },
  ],
});

type Report = Context['report'];
type Data = Readonly<Record<string, unknown>>;

function checkKeys(secret: Resource, field: string, data: unknown, report: Report): void {
  if (!isMapping(data)) return;
  for (const key in data) {
    if (isConfigMapKey(key) || isFilledIn(key)) continue;
    report(secret, { at: [field, key], message: `\`${key}\` is no key: it takes ${CONFIG_MAP_KEY}`, key: true });
  }
}

function checkBase64(secret: Resource, data: Data, report: Report): void {
  let size = 0;
  for (const key in data) {
    const value = data[key];
    if (typeof value !== 'string') continue;
    if (isBase64(value)) size += value.length;
    else if (!isFilledIn(value)) {
      const message = `\`${key}\` is no base64; write plain text under \`stringData\``;
      report(secret, { at: ['data', key], message });
    }
  }
  // Base64 is a third longer: only what may be too long is counted.
  if (size <= MOST) return;
  const bytes = entries(data).reduce(
    (sum, [, value]) => sum + (typeof value === 'string' ? base64Length(value) : 0),
    0,
  );
  if (bytes > MOST)
    report(secret, { at: ['data'], message: `the data has ${bytes} bytes, the most is ${MOST} (1 MiB)` });
}

function checkType(secret: Resource, data: unknown, texts: unknown, report: Report): void {
  const { type } = secret.data as { readonly type?: unknown };
  if (typeof type !== 'string') return;
  if (type === 'kubernetes.io/service-account-token') {
    const annotations: unknown = secret.data.metadata?.annotations;
    const account = isMapping(annotations) ? annotations[ACCOUNT] : undefined;
    if (!isEmpty(account) || !(isAbsent(annotations) || isMapping(annotations))) return;
    const message = `a Secret of type \`${type}\` needs the annotation \`${ACCOUNT}\``;
    report(secret, { at: ['metadata', 'annotations', ACCOUNT], message });
    return;
  }
  const needed = NEEDED[type];
  if (!needed || !(isAbsent(data) || isMapping(data)) || !(isAbsent(texts) || isMapping(texts))) return;
  const has = (key: string): boolean => [data, texts].some((map) => isMapping(map) && Object.hasOwn(map, key));
  const missing = needed.keys.filter((key) => !has(key));
  if (needed.all ? missing.length > 0 : missing.length === needed.keys.length) {
    const names = missing.map((key) => `\`${key}\``).join(needed.all ? ' and ' : ' or ');
    const field = isAbsent(data) && isMapping(texts) ? 'stringData' : 'data';
    report(secret, { at: [field, missing[0] ?? ''], message: `a Secret of type \`${type}\` needs the key ${names}` });
    return;
  }
  for (const key of needed.keys) if (JSON_KEYS.includes(key)) checkJson(secret, key, data, texts, report);
}

function checkJson(secret: Resource, key: string, data: unknown, texts: unknown, report: Report): void {
  const text = isMapping(texts) ? texts[key] : undefined;
  const encoded = isMapping(data) ? data[key] : undefined;
  const field = typeof text === 'string' ? 'stringData' : 'data';
  const written =
    typeof text === 'string' ? text : typeof encoded === 'string' && isBase64(encoded) ? decodeBase64(encoded) : '{}';
  if (isFilledIn(written) || isJsonMapping(written)) return;
  report(secret, { at: [field, key], message: `\`${key}\` must hold a JSON object` });
}

function isJsonMapping(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value === null || isMapping(value);
  } catch {
    return false;
  }
}
