import { resolve } from 'node:path';
import { loadConfig } from '../cli/config.js';
import { customResourcesFor } from '../cli/custom-resources.js';
import { UsageError } from '../cli/errors.js';
import { type Io, processIo } from '../cli/io.js';
import { isFailing } from '../cli/lint-paths.js';
import type { LintRequest } from '../cli/lint-request.js';
import { VERSION } from '../cli/version.js';
import type { Result } from '../engine/finding.js';
import type { Rule } from '../engine/rule.js';
import { run } from '../engine/run.js';
import { readFiles } from '../source/read.js';
import { constructPaths } from './construct-paths.js';
import type { ValidationContext } from './contract.js';
import { requestOf } from './properties.js';
import { metadataOf, violationsOf } from './violations.js';

/** Lints the manifests of a synthesis and submits the report on them. */
export async function validate(properties: object, context: ValidationContext, io: Io = processIo()): Promise<void> {
  const request = requestOf(properties, io);
  const { rules } = await import('../rules/registry.js');
  const { ruleTexts } = await import('../rules/texts.js');
  const result = await lintManifests(context.manifests, rules, request, io);
  const findings = result.findings.filter(({ suppressed }) => suppressed === null);
  nameConstructs(context, metadataOf(findings, constructPaths(context.manifests, context.metadata)));
  for (const violation of violationsOf(findings, ruleTexts)) context.report.addViolation(violation);
  for (const { rule, file, message } of result.internalErrors) {
    context.logger.log(`eks-kit: rule ${rule} failed on ${file}, which is a bug in eks-kit: ${message}`);
  }
  const fails = result.internalErrors.length > 0 || isFailing(result, request.failOn);
  context.report.submit(fails ? 'failure' : 'success', summaryOf(result));
}

/** All that the app has written is all that is judged and known: `exclude` of a config is for what people write. */
async function lintManifests(
  manifests: readonly string[],
  rules: readonly Rule[],
  request: LintRequest,
  io: Io,
): Promise<Result> {
  const { config, matches } = await loadConfig(request.config, io.cwd);
  const paths = manifests.map((path) => resolve(io.cwd, path)).sort();
  const { reported, failures } = readFiles({ reported: paths, context: [], cwd: io.cwd });
  if (failures.length > 0)
    throw new UsageError(failures.map(({ path, message }) => `cannot read ${path}: ${message}`).join('\n'));
  const { kubernetesVersion } = request;
  return run({
    reported,
    context: [],
    rules,
    config,
    selection: { preset: request.preset ?? config.preset ?? 'recommended' },
    cluster: kubernetesVersion === undefined ? {} : { kubernetesVersion },
    today: request.today,
    complete: request.complete,
    matches,
    customResources: await customResourcesFor(reported),
  });
}

/** The report knows constructs by the names of resources alone, which a Deployment and its Service share: it is taught ours. */
function nameConstructs(context: ValidationContext, metadata: ValidationContext['metadata']): void {
  if (Object.isExtensible(context.metadata)) Object.assign(context.metadata, metadata);
}

function summaryOf({ summary }: Result): Readonly<Record<string, string>> {
  const { errors, warnings, infos, suppressed } = summary;
  const counts = { Errors: errors, Warnings: warnings, Advice: infos, Suppressed: suppressed };
  return {
    'eks-kit': VERSION,
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
  };
}
