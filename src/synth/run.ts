/** What the verb `synth` loads: lint pays for none of it. */
import { PropError } from './index.js';
import type { AppSpec } from './spec/app-spec.js';
import { buildApp } from './spec/build.js';
import { copiesOfCdk8s, type Failure, failureOf } from './verb/failure.js';
import { runModule } from './verb/module.js';

export type { AppSpec } from './spec/app-spec.js';
export type { SpecPath } from './spec/build.js';
export type { Failure, Place } from './verb/failure.js';

/** Runs a cdk8s app, which writes to `CDK8S_OUTDIR`. undefined: all went well. */
export async function synthModule(file: string, print: (text: string) => void): Promise<Failure | undefined> {
  const { stackTraceLimit } = Error;
  // A construct inside constructs is deep; the author's line is at the bottom.
  Error.stackTraceLimit = 100;
  try {
    await runModule(file, print);
    return copiesOfCdk8s(file);
  } catch (error) {
    return copiesOfCdk8s(file) ?? failureOf(error);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Makes what the specs say, a chart each. undefined: all went well. */
export function synthSpecs(specs: readonly AppSpec[], outdir: string): Failure | undefined {
  try {
    buildApp(specs, outdir).synth();
    return undefined;
  } catch (error) {
    return withChart(failureOf(error), error, specs);
  }
}

/** What only the whole chart shows, such as two objects of one name, is told of the spec that made it. */
function withChart(failure: Failure, error: unknown, specs: readonly AppSpec[]): Failure {
  if (failure.path || !(error instanceof PropError)) return failure;
  const [chart] = error.construct.split('/');
  return {
    ...failure,
    path: [
      Math.max(
        0,
        specs.findIndex(({ name }) => name === chart),
      ),
      'name',
    ],
  };
}
