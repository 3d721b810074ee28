import type { Path } from '../source/path.js';
import { isMapping } from './loose.js';
import type { Resource } from './resource.js';

/** A Helm chart that an Argo CD Application or a Flux HelmRelease installs; paths are below the object. */
export interface Chart {
  readonly name: string;
  readonly at: Path;
  readonly versionAt: Path;
}

const NONE: readonly Chart[] = [];

export function chartsOf({ kind, data }: Resource): readonly Chart[] {
  if (kind !== 'Application' && kind !== 'HelmRelease') return NONE;
  const { spec } = data as { readonly spec?: unknown };
  if (!isMapping(spec)) return NONE;
  if (kind === 'HelmRelease') {
    const chart: unknown = isMapping(spec.chart) ? spec.chart.spec : undefined;
    return chartIn(chart, ['spec', 'chart', 'spec'], 'version');
  }
  const sources: readonly unknown[] = Array.isArray(spec.sources) ? spec.sources : [];
  return [
    ...chartIn(spec.source, ['spec', 'source'], 'targetRevision'),
    ...sources.flatMap((source, index) => chartIn(source, ['spec', 'sources', index], 'targetRevision')),
  ];
}

function chartIn(source: unknown, at: Path, version: string): readonly Chart[] {
  if (!isMapping(source) || typeof source.chart !== 'string') return NONE;
  return [{ name: source.chart, at: [...at, 'chart'], versionAt: [...at, version] }];
}
