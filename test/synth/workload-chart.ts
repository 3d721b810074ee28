import type { Construct } from 'constructs';
import type { ClusterTarget } from '../../src/synth/base/cluster-target.js';
import { EksApp, EksChart, PropError } from '../../src/synth/index.js';

// biome-ignore lint/suspicious/noExplicitAny: manifests are read freely in tests
export type Manifest = any;

/** The manifests of a chart `shop` in the namespace `shop`, as JSON writes them. */
export function manifests(
  build: (chart: EksChart) => Construct | undefined,
  cluster: ClusterTarget = {},
  labels: Readonly<Record<string, string>> = {},
): Manifest[] {
  const chart = new EksChart(new EksApp({ cluster }), 'shop', { namespace: 'shop', labels: { ...labels } });
  build(chart);
  return JSON.parse(JSON.stringify(chart.toJson()));
}

/** The only manifest of a kind. */
export function only(list: readonly Manifest[], kind: string): Manifest {
  const found = list.filter((manifest) => manifest.kind === kind);
  if (found.length !== 1) throw new Error(`${found.length} of ${kind} in ${list.map((each) => each.kind).join(', ')}`);
  return found[0];
}

/** `path: reason` of the PropError that building throws. */
export function fault(build: (chart: EksChart) => unknown, cluster: ClusterTarget = {}): string {
  const chart = new EksChart(new EksApp({ cluster }), 'shop', { namespace: 'shop' });
  try {
    build(chart);
  } catch (error) {
    if (error instanceof PropError) return error.message;
    throw error;
  }
  return 'no fault';
}
