import type { Construct } from 'constructs';
import { EksApp, EksChart, type EksChartProps } from '../index.js';
import type { AppSpec } from './app-spec.js';
import { COLLECTIONS, type ConstructClass, SINGLES } from './sections.js';

/** Keys and indices from a spec to a value, the spec's number first. */
export type SpecPath = readonly (string | number)[];

/** An error of a construct, with the place in the spec that made it. */
export class SpecError extends Error {
  override readonly name = 'SpecError';

  constructor(
    readonly path: SpecPath,
    override readonly cause: unknown,
  ) {
    super('the spec makes no app');
  }
}

/** Makes the app that TypeScript would make of the same props: one chart a spec, constructs in the order written. */
export function buildApp(specs: readonly AppSpec[], outdir: string): EksApp {
  const only = specs.length === 1 ? specs[0]?.cluster : undefined;
  const app = new EksApp({ outdir, ...(only && { cluster: only }) });
  for (const [index, spec] of specs.entries()) {
    const chart = attempt([index, 'name'], () => new EksChart(app, spec.name, chartProps(spec)));
    for (const key of Object.keys(spec)) buildSection(chart, spec, key, index);
  }
  return app;
}

function chartProps({ namespace, cluster, labels }: AppSpec): EksChartProps {
  return { ...(namespace !== undefined && { namespace }), ...(cluster && { cluster }), ...(labels && { labels }) };
}

function buildSection(chart: EksChart, spec: AppSpec, key: string, index: number): void {
  const section: unknown = spec[key as keyof AppSpec];
  const make = (Class: ConstructClass<never>, id: string, props: unknown, path: SpecPath): Construct =>
    attempt(path, () => {
      refuseTaken(chart, id);
      return new Class(chart, id, props as never);
    });
  const Collected = lookUp<ConstructClass<never>>(COLLECTIONS, key);
  if (Collected) {
    for (const [id, props] of Object.entries(section as Record<string, unknown>)) {
      make(Collected, id, props ?? {}, [index, key, id]);
    }
  }
  const single = lookUp<{ readonly id: string; readonly construct: ConstructClass<never> }>(SINGLES, key);
  if (single) make(single.construct, single.id, section ?? {}, [index, key]);
}

function lookUp<Entry>(table: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function refuseTaken(chart: EksChart, id: string): void {
  if (!chart.node.tryFindChild(id)) return;
  throw new Error(
    `the id \`${id}\` is taken by another section; ids are unique in an app: choose another, and give \`name: ${id}\``,
  );
}

function attempt<Made>(path: SpecPath, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw new SpecError(path, error);
  }
}
