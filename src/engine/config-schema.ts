import { SEVERITIES } from './finding.js';
import { PRESETS, type Rule } from './rule.js';

const LEVELS = ['off', ...SEVERITIES];

/** JSON Schema (draft-07, what editors read) of `eks-kit.yaml`, with every rule and its options. */
export function configSchema(rules: readonly Rule[]): object {
  const ruleIds = rules.map((rule) => rule.id);
  const globs = { type: 'array', items: { type: 'string' }, description: 'Globs from the folder of this file.' };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of eks-kit',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        type: 'array',
        items: { type: 'string' },
        description: 'Paths of configs that this one builds on, from the folder of this file. What stands here wins.',
      },
      preset: { enum: PRESETS, default: 'recommended', description: 'Which rules run where nothing else says so.' },
      rules: { $ref: '#/definitions/rules' },
      cluster: { ...clusterSchema({}), description: 'The cluster that the files go to. Default: what the files tell.' },
      clusters: {
        type: 'array',
        items: clusterSchema({ files: globs }),
        description: 'Several clusters in one repository. The last entry that matches a file wins over `cluster`.',
      },
      exclude: {
        ...globs,
        description: 'Globs of files that are neither read nor reported, even when they are named.',
      },
      overrides: {
        type: 'array',
        description: 'Other settings for some files. The last entry that matches wins.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: { files: globs, rules: { $ref: '#/definitions/rules' } },
        },
      },
      suppressions: { type: 'array', items: suppressionSchema(ruleIds, globs) },
      podTemplates: {
        type: 'array',
        description: 'Custom kinds that carry a pod template.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['kind', 'path'],
          properties: {
            kind: { type: 'string' },
            apiVersion: { type: 'string' },
            path: { type: 'string', description: 'Where the template stands, such as `spec.template`.' },
          },
        },
      },
      complete: {
        type: 'boolean',
        default: false,
        description: 'The files given are all there is: what they lack does not exist.',
      },
    },
    definitions: {
      rules: rulesSchema(rules),
      level: { enum: LEVELS },
      setting: settingSchema({ type: 'object', additionalProperties: false }),
    },
  };
}

function clusterSchema(more: object): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(more),
    properties: {
      ...more,
      name: { type: 'string', description: 'Name of the EKS cluster; picks one of several that the files describe.' },
      kubernetesVersion: {
        type: 'string',
        pattern: '^1\\.[0-9]+$',
        description: 'Minor version, such as "1.34". Quote it: 1.30 is the number 1.3.',
      },
      autoMode: { type: 'boolean', description: 'Whether EKS Auto Mode runs the nodes.' },
      region: { type: 'string', description: 'Region of the cluster, such as `eu-central-1`.' },
    },
  };
}

function suppressionSchema(ruleIds: readonly string[], globs: object): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['rule', 'reason'],
    properties: {
      rule: { enum: ruleIds },
      reason: { type: 'string', minLength: 1, description: 'Why this is right here.' },
      files: globs,
      kind: { type: 'string' },
      namespace: { type: 'string' },
      name: { type: 'string' },
      expires: {
        type: 'string',
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
        description: 'ISO date; from that day on nothing is suppressed and the entry itself is reported.',
      },
    },
  };
}

function rulesSchema(rules: readonly Rule[]): object {
  const setting = ({ options }: Rule): object =>
    options ? settingSchema(options.schema) : { $ref: '#/definitions/setting' };
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, { description: rule.title, ...setting(rule) }])),
  };
}

/** A level, or a level with options. */
function settingSchema(options: object): object {
  return {
    oneOf: [
      { $ref: '#/definitions/level' },
      { type: 'array', minItems: 2, maxItems: 2, items: [{ enum: [...LEVELS, 'on'] }, options] },
    ],
  };
}
