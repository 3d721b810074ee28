import { colorLevel } from '../cli/color.js';
import { EXIT, isUsageError, UsageError } from '../cli/errors.js';
import type { Io } from '../cli/io.js';
import { lintPaths } from '../cli/lint-paths.js';
import { type LintRequest, lintRequest } from '../cli/lint-request.js';
import { reportOptions } from '../cli/report-options.js';
import { command } from '../report/github.js';
import { reports } from '../report/index.js';
import { bringsChange, changedFiles } from './changed-files.js';
import { readEvent } from './event.js';
import { asInputs, changedOnly, inputArguments } from './inputs.js';
import { addSummary, setOutputs, withoutCommands } from './outputs.js';
import { stepSummary } from './step-summary.js';

/** A step of a workflow: lints what the pull request changes, annotates it, returns the exit code. */
export async function action(io: Io): Promise<number> {
  try {
    return await lintStep(io);
  } catch (error) {
    const isUsage = isUsageError(error);
    const title = isUsage ? 'eks-kit' : 'eks-kit: internal error';
    const message = isUsage ? asInputs(error).message : String(error instanceof Error ? error.stack : error);
    io.stdout.write(`${command('error', { title }, message)}\n`);
    const code = isUsage ? EXIT.usage : EXIT.bug;
    setOutputs({ 'exit-code': code }, io.env);
    return code;
  }
}

async function lintStep(io: Io): Promise<number> {
  const request = lintRequest(inputArguments(io.env), io);
  const linted = await lintPaths(withChanges(request, io), io);
  const { result, problems, exitCode } = linted;
  // The log of a step shows colours, though no terminal reads along.
  const color = colorLevel(undefined, { ...io.stdout, isTTY: true }, io.env);
  const options = await reportOptions(linted, color, false, io);
  io.stdout.write(withoutCommands(reports.pretty(result, options)));
  io.stdout.write(reports.github(result, options));
  for (const problem of problems) io.stdout.write(`${command('error', { title: 'eks-kit' }, problem)}\n`);
  const { errors, warnings, infos } = result.summary;
  setOutputs({ findings: errors + warnings + infos, errors, warnings, 'exit-code': exitCode }, io.env);
  addSummary(stepSummary(result), io.env);
  return exitCode;
}

/** The request narrowed to what the event changes, where it is to be and can be. */
function withChanges(request: LintRequest, io: Io): LintRequest {
  const choice = changedOnly(io.env);
  const event = readEvent(io.env);
  if (choice === 'false' || (choice === 'auto' && !bringsChange(event))) return request;
  const changes = bringsChange(event)
    ? changedFiles(io.cwd, event)
    : { unknown: `event \`${event.name}\` brings no change` };
  if (changes.files) return { ...request, changed: changes.files };
  if (choice === 'true') throw new UsageError(`\`changed-only\` is true, but ${changes.unknown}`);
  const message = `All files are linted, not only the changed ones: ${changes.unknown}`;
  io.stdout.write(`${command('notice', { title: 'eks-kit' }, message)}\n`);
  return request;
}
