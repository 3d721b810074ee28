import { parseImage } from './image.js';
import { perWorkspace } from './lookup.js';
import { strings, text } from './loose.js';
import type { Container } from './pod.js';
import type { Workspace } from './workspace.js';

const REPOSITORY = /(?:^|\/)cluster-autoscaler(?:-(?:amd64|arm64))?$/;

/** Whether a container is the Cluster Autoscaler. */
export function isClusterAutoscaler(container: Container): boolean {
  const image = text(container.data.image);
  if (image === undefined || !image.includes('cluster-autoscaler')) return false;
  return REPOSITORY.test(parseImage(image)?.repository ?? '');
}

/** A word of a container's command line with its place. */
export interface Flag {
  readonly name: string;
  readonly value: string;
  readonly at: readonly [field: 'command' | 'args', index: number];
}

/** `--name=value` and `--name value` of a container; a lone flag has no value. */
export function flagsOf({ data }: Container): readonly Flag[] {
  return (['command', 'args'] as const).flatMap((field) => {
    const words: unknown = data[field];
    if (!Array.isArray(words)) return [];
    return words.flatMap((word, index): Flag[] => {
      const [, name, value] = /^--?([a-z][a-z0-9-]*)(?:=(.*))?$/s.exec(typeof word === 'string' ? word : '') ?? [];
      if (name === undefined) return [];
      const [next] = strings([words[index + 1]]);
      return [{ name, value: value ?? (next?.startsWith('-') ? '' : (next ?? '')), at: [field, index] }];
    });
  });
}

/** The Cluster Autoscalers of the workspace. */
export const clusterAutoscalers = perWorkspace((workspace: Workspace): readonly Container[] =>
  workspace.all('Deployment').flatMap(({ pod }) => pod?.containers.filter(isClusterAutoscaler) ?? []),
);
