import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { didYouMean } from '../model/suggest.js';
import { UsageError } from './errors.js';

export const LANGUAGES = ['yaml', 'typescript'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A folder below `templates/`, with a folder for each of its languages. */
export interface Template {
  readonly name: string;
  readonly summary: string;
  /** Empty where there is nothing to write in a language. */
  readonly languages: readonly Language[];
}

export const TEMPLATES: readonly Template[] = [
  { name: 'alb-service', summary: 'Web service behind an Application Load Balancer', languages: LANGUAGES },
  { name: 'nlb-service', summary: 'Service behind a Network Load Balancer', languages: LANGUAGES },
  { name: 'queue-worker', summary: 'Worker that empties an SQS queue', languages: LANGUAGES },
  { name: 'cron-task', summary: 'Task that runs at given times', languages: LANGUAGES },
  { name: 'fargate-service', summary: 'Web service on Fargate', languages: LANGUAGES },
  { name: 'cluster', summary: 'Cluster for eksctl, with what belongs into every cluster', languages: LANGUAGES },
  {
    name: 'existing-repository',
    summary: 'Config, pre-commit hook and workflow for manifests that are there already',
    languages: [],
  },
];

export function findTemplate(name: string): Template {
  const template = TEMPLATES.find((candidate) => candidate.name === name);
  if (template) return template;
  const names = TEMPLATES.map((known) => known.name);
  throw new UsageError(`no template \`${name}\`${didYouMean(name, names)}\ntemplates: ${names.join(', ')}`);
}

export interface TemplateFile {
  readonly source: string;
  /** Below the folder to write to. */
  readonly path: string;
}

export function filesOf(template: Template, language: Language): readonly TemplateFile[] {
  const folder = join(templatesFolder(), template.name, template.languages.length === 0 ? '' : language);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((source) => ({ source, path: relative(folder, source).split(sep).join('/') }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** In the package that this program stands in, at the top of which is `package.json`. */
function templatesFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'templates');
}
