import type { Dialect } from '../document.js';
import { recogniseAwsCli } from './aws-cli.js';
import { isCloudFormation } from './cloudformation.js';

/** What a document is, from its content; a file's name says nothing. */
export function recognise(value: unknown): Dialect {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'unrecognised';
  const { apiVersion, kind } = value as { apiVersion?: unknown; kind?: unknown };
  if (typeof kind === 'string' && typeof apiVersion === 'string') return recogniseObject(apiVersion, kind);
  if (isCloudFormation(value)) return 'cloudformation';
  if (recogniseAwsCli(value)) return 'aws-cli';
  return isKustomization(value) ? 'kustomization' : 'unrecognised';
}

function recogniseObject(apiVersion: string, kind: string): Dialect {
  if (apiVersion.startsWith('eksctl.io/')) return 'eksctl';
  if (apiVersion.startsWith('kustomize.config.k8s.io/')) return 'kustomization';
  return apiVersion === 'v1' && kind === 'Config' ? 'kubeconfig' : 'kubernetes';
}

const KUSTOMIZATION = [
  'resources',
  'bases',
  'components',
  'patches',
  'patchesStrategicMerge',
  'patchesJson6902',
  'configMapGenerator',
  'secretGenerator',
  'helmCharts',
];

/** `kustomization.yaml` may leave apiVersion and kind out. */
function isKustomization(value: object): boolean {
  const keys = Object.keys(value);
  return (
    keys.some((key) => KUSTOMIZATION.includes(key)) && keys.every((key) => /^[a-z]/.test(key)) && listsPaths(value)
  );
}

function listsPaths(value: object): boolean {
  const { resources, bases, components, patches, patchesStrategicMerge } = value as Record<string, unknown>;
  return [resources, bases, components, patches, patchesStrategicMerge].some(
    (list) =>
      Array.isArray(list) &&
      list.length > 0 &&
      list.every(
        (item) =>
          typeof item === 'string' ||
          (typeof item === 'object' && item !== null && ('path' in item || 'patch' in item)),
      ),
  );
}

/** What a text that is not read yet may be: how its tags and scalars read depends on it. */
export function recogniseText(text: string): Dialect | undefined {
  return text.includes('AWSTemplateFormatVersion') || (text.includes('Resources') && text.includes('AWS::'))
    ? 'cloudformation'
    : undefined;
}

const MARKERS =
  /\b(?:apiVersion|kind|AWSTemplateFormatVersion|Resources|clusterName|fargateProfile\w*|nodegroup\w*|Subnets|SecurityGroups|Volumes|RouteTables|resourcesVpcConfig|roleArn|clusterLogging|authenticationMode|supportType|resources|bases|components|patches\w*)["']?\s*:/;

/** Whether a text may hold anything this tool reads; what does not is passed over unparsed. */
export function looksLikeOurs(text: string): boolean {
  return MARKERS.test(text);
}
