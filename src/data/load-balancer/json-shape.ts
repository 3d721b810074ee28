/** What the JSON of an annotation holds. The controller skips unknown keys without a word, and fails on values of another type. */
export type JsonShape =
  | { readonly json: 'anything' }
  | { readonly json: 'boolean' }
  | {
      readonly json: 'text';
      readonly maxLength?: number;
      readonly values?: readonly string[];
      readonly pattern?: RegExp;
      readonly expected?: string;
    }
  | { readonly json: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly json: 'list'; readonly item: JsonShape; readonly minItems?: number; readonly maxItems?: number }
  | { readonly json: 'map'; readonly value: JsonShape; readonly maxItems?: number }
  | {
      readonly json: 'object';
      readonly fields: Readonly<Record<string, JsonShape>>;
      readonly required?: readonly string[];
      /** Exactly one of these. */
      readonly oneOf?: readonly string[];
      /** By the value of a field: the field that must stand beside it. */
      readonly companion?: {
        readonly field: string;
        readonly of: Readonly<Record<string, string | readonly string[]>>;
      };
    };

const TEXT = { json: 'text' } as const;
const BOOLEAN = { json: 'boolean' } as const;
const DURATION = { json: 'integer', minimum: 1, maximum: 604_800 } as const;
const WEIGHT = { json: 'integer', minimum: 0, maximum: 999 } as const;
const text = (maxLength: number): JsonShape => ({ json: 'text', maxLength });
const oneOf = (...values: string[]): JsonShape => ({ json: 'text', values });
const list = (item: JsonShape, minItems = 1, maxItems?: number): JsonShape => ({
  json: 'list',
  item,
  minItems,
  ...(maxItems === undefined ? {} : { maxItems }),
});

export const ANYTHING: JsonShape = { json: 'anything' };

const PORT = { json: 'integer', minimum: 1, maximum: 65_535 } as const;

export const LISTEN_PORTS: JsonShape = list({
  json: 'object',
  fields: { HTTP: PORT, HTTPS: PORT },
  oneOf: ['HTTP', 'HTTPS'],
});

export const MUTUAL_AUTHENTICATION: JsonShape = list({
  json: 'object',
  fields: {
    port: PORT,
    mode: oneOf('off', 'passthrough', 'verify'),
    trustStore: TEXT,
    ignoreClientCertificateExpiry: BOOLEAN,
    advertiseTrustStoreCaNames: oneOf('on', 'off'),
  },
  required: ['port', 'mode'],
  companion: { field: 'mode', of: { verify: 'trustStore' } },
});

const EXTRA_PARAMS: JsonShape = { json: 'map', value: TEXT, maxItems: 10 };

export const COGNITO: JsonShape = {
  json: 'object',
  fields: {
    userPoolARN: {
      json: 'text',
      pattern: /^arn:aws[a-z-]*:cognito-idp:[a-z0-9-]+:\d{12}:userpool\/[\w-]+$/,
      expected: 'the ARN of a user pool',
    },
    userPoolClientID: TEXT,
    userPoolDomain: TEXT,
    authenticationRequestExtraParams: EXTRA_PARAMS,
  },
  required: ['userPoolARN', 'userPoolClientID', 'userPoolDomain'],
};

const HTTPS_URL: JsonShape = {
  json: 'text',
  maxLength: 256,
  pattern: /^https:\/\/[^\s/]+/,
  expected: 'an address that begins with `https://`',
};

export const OIDC: JsonShape = {
  json: 'object',
  fields: {
    issuer: HTTPS_URL,
    authorizationEndpoint: HTTPS_URL,
    tokenEndpoint: HTTPS_URL,
    userInfoEndpoint: HTTPS_URL,
    secretName: TEXT,
    authenticationRequestExtraParams: EXTRA_PARAMS,
  },
  required: ['issuer', 'authorizationEndpoint', 'tokenEndpoint', 'userInfoEndpoint', 'secretName'],
};

export const JWT: JsonShape = {
  json: 'object',
  fields: {
    jwksEndpoint: HTTPS_URL,
    issuer: text(256),
    additionalClaims: list(
      {
        json: 'object',
        fields: {
          format: oneOf('single-string', 'string-array', 'space-separated-values'),
          name: TEXT,
          values: list(text(256), 1, 10),
        },
        required: ['format', 'name', 'values'],
      },
      0,
      10,
    ),
  },
  required: ['jwksEndpoint', 'issuer'],
};

const TARGET: JsonShape = {
  json: 'object',
  // A port of a Service is a number or a name: the controller takes both.
  fields: { serviceName: TEXT, servicePort: ANYTHING, targetGroupARN: TEXT, targetGroupName: TEXT, weight: WEIGHT },
  oneOf: ['serviceName', 'targetGroupARN', 'targetGroupName'],
};

const STICKINESS: JsonShape = { json: 'object', fields: { enabled: BOOLEAN, durationSeconds: DURATION } };

export const ALB_ACTION: JsonShape = {
  json: 'object',
  fields: {
    type: oneOf('forward', 'redirect', 'fixed-response'),
    targetGroupARN: TEXT,
    targetGroupName: TEXT,
    forwardConfig: {
      json: 'object',
      fields: { targetGroups: list(TARGET, 1, 5), targetGroupStickinessConfig: STICKINESS },
      required: ['targetGroups'],
    },
    redirectConfig: {
      json: 'object',
      fields: {
        statusCode: oneOf('HTTP_301', 'HTTP_302'),
        host: text(128),
        path: text(128),
        port: TEXT,
        protocol: oneOf('HTTP', 'HTTPS', '#{protocol}'),
        query: text(128),
      },
      required: ['statusCode'],
    },
    fixedResponseConfig: {
      json: 'object',
      fields: {
        statusCode: { json: 'text', pattern: /^[245]\d\d$/, expected: 'a text such as `"503"`: 2xx, 4xx or 5xx' },
        contentType: oneOf('text/plain', 'text/css', 'text/html', 'application/javascript', 'application/json'),
        messageBody: text(1024),
      },
      required: ['statusCode'],
    },
  },
  required: ['type'],
  companion: {
    field: 'type',
    of: {
      forward: ['forwardConfig', 'targetGroupARN', 'targetGroupName'],
      redirect: 'redirectConfig',
      'fixed-response': 'fixedResponseConfig',
    },
  },
};

export const NLB_ACTION: JsonShape = {
  json: 'object',
  fields: {
    type: oneOf('forward'),
    forwardConfig: {
      json: 'object',
      fields: {
        baseServiceWeight: WEIGHT,
        targetGroups: list(
          {
            json: 'object',
            fields: {
              serviceName: TEXT,
              servicePort: ANYTHING,
              targetGroupARN: TEXT,
              weight: WEIGHT,
              decrypt: BOOLEAN,
            },
            oneOf: ['serviceName', 'targetGroupARN'],
          },
          0,
          4,
        ),
        targetGroupStickinessConfig: { json: 'object', fields: { enabled: BOOLEAN } },
      },
    },
  },
  required: ['type', 'forwardConfig'],
};

const PATTERNS = { values: list(text(128)), regexValues: list(text(128)) };
const patterns = (more: Readonly<Record<string, JsonShape>> = {}): JsonShape => ({
  json: 'object',
  fields: { ...PATTERNS, ...more },
  required: Object.keys(more),
  oneOf: ['values', 'regexValues'],
});

export const CONDITIONS: JsonShape = list({
  json: 'object',
  fields: {
    field: oneOf('host-header', 'path-pattern', 'http-header', 'http-request-method', 'query-string', 'source-ip'),
    hostHeaderConfig: patterns(),
    pathPatternConfig: patterns(),
    httpHeaderConfig: patterns({ httpHeaderName: text(40) }),
    httpRequestMethodConfig: { json: 'object', fields: { values: list(text(40)) }, required: ['values'] },
    queryStringConfig: {
      json: 'object',
      fields: { values: list({ json: 'object', fields: { key: text(128), value: text(128) }, required: ['value'] }) },
      required: ['values'],
    },
    sourceIPConfig: { json: 'object', fields: { values: list(TEXT) }, required: ['values'] },
  },
  required: ['field'],
  companion: {
    field: 'field',
    of: {
      'host-header': 'hostHeaderConfig',
      'path-pattern': 'pathPatternConfig',
      'http-header': 'httpHeaderConfig',
      'http-request-method': 'httpRequestMethodConfig',
      'query-string': 'queryStringConfig',
      'source-ip': 'sourceIPConfig',
    },
  },
});

const REWRITES: JsonShape = {
  json: 'object',
  fields: {
    rewrites: list({
      json: 'object',
      fields: { regex: text(1024), replace: text(1024) },
      required: ['regex', 'replace'],
    }),
  },
  required: ['rewrites'],
};

export const TRANSFORMS: JsonShape = list({
  json: 'object',
  fields: {
    type: oneOf('url-rewrite', 'host-header-rewrite'),
    urlRewriteConfig: REWRITES,
    hostHeaderRewriteConfig: REWRITES,
  },
  required: ['type'],
  companion: {
    field: 'type',
    of: { 'url-rewrite': 'urlRewriteConfig', 'host-header-rewrite': 'hostHeaderRewriteConfig' },
  },
});
