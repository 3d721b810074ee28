import type { Located } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
import type { SourceDocument } from '../source/document.js';
import type { SourceFile } from '../source/file.js';
import type { Path } from '../source/path.js';
import type { Span } from '../source/tree.js';
import type { Problem as ReaderProblem } from '../source/yaml.js';
import { withoutEchoes } from './echo.js';
import type { Finding, Fix, InternalError, Note, RelatedLocation, Result, Severity, Summary } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { identityAt } from './identity.js';
import type { Problem } from './rule.js';
import type { LintInput } from './run.js';
import type { ActiveRule, Settings } from './settings.js';
import {
  configSuppressions,
  isExpired,
  type Suppression,
  Suppressions,
  suppressionsIn,
  type Target,
} from './suppress.js';

/** A finding before lines, columns and suppressions are worked out. */
interface Draft {
  readonly active: ActiveRule;
  readonly severity: Severity;
  readonly message: string;
  readonly file: SourceFile;
  readonly document: SourceDocument | undefined;
  readonly path: Path;
  readonly span: Span;
  readonly related: readonly RelatedLocation[];
  readonly fix: Finding['fix'];
  readonly reasonFor: readonly Path[] | undefined;
}

/** Nobody follows more of them, and there may be thousands for each of thousands of findings. */
const MOST_RELATED = 20;

/** Takes what rules report and makes the result of it: positions, suppressions, order. */
export class Collector {
  private readonly drafts: Draft[] = [];
  private readonly internalErrors: InternalError[] = [];
  private readonly reported: ReadonlySet<SourceFile>;

  constructor(
    private readonly input: LintInput,
    private readonly workspace: Workspace,
    private readonly settings: Settings,
  ) {
    this.reported = new Set(input.reported);
  }

  /** `path` is the place in the document, `base` the node below which the problem's own paths are. */
  add(active: ActiveRule, document: SourceDocument, path: Path, problem: Problem, base: Path): void {
    if (!this.reported.has(document.file)) return;
    this.drafts.push({
      active,
      severity: active.severityIsSet ? active.severity : (problem.severity ?? active.severity),
      message: problem.message,
      file: document.file,
      document,
      path,
      span: problem.span ?? (problem.key ? document.keySpan(path) : undefined) ?? document.locate(path),
      related: (problem.related ?? []).slice(0, MOST_RELATED).map(({ node, at, message }) => ({
        file: node.document.file.path,
        range: node.document.file.range(node.document.locate([...node.path, ...(at ?? [])])),
        message,
      })),
      fix: problem.fix ? placed(problem.fix, base) : null,
      reasonFor: problem.reasonFor?.map((place) => [...base, ...place]),
    });
  }

  addReaderProblem(
    active: ActiveRule,
    file: SourceFile,
    document: SourceDocument | undefined,
    problem: ReaderProblem,
  ): void {
    const related = problem.related
      ? [{ file: file.path, range: file.range(problem.related), message: problem.related.message }]
      : [];
    const { severity } = active;
    this.drafts.push({
      active,
      severity,
      message: problem.message,
      file,
      document,
      path: [],
      span: problem,
      related,
      fix: null,
      reasonFor: undefined,
    });
  }

  internalError(rule: string, node: Located, error: unknown): void {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    this.internalErrors.push({ rule, file: node.document.file.path, path: node.path, message });
  }

  result(notes: readonly Note[]): Result {
    const suppressions = this.suppressions();
    const found = this.drafts.map((draft) => this.finish(draft, suppressions));
    const findings = withoutEchoes(found, this.drafts);
    const all = unique([...findings, ...this.suppressionFindings(suppressions.all)].sort(inOrder));
    return { findings: withFingerprints(all), notes, internalErrors: this.internalErrors, summary: this.summary(all) };
  }

  private finish(draft: Draft, suppressions: Suppressions): Finding {
    const { active, file, document, path, severity, message, related, fix } = draft;
    const range = file.range(draft.span);
    const resource = document ? identityAt(this.workspace, document, path) : null;
    const target: Target = { rule: active.rule.id, file, line: range.start.line, document, path, resource };
    const covering = suppressions.covering(target);
    for (const candidate of covering) candidate.used = true;
    const reason = covering.find((candidate) => candidate.reason !== undefined)?.reason;
    const suppressed = reason === undefined ? null : { reason };
    return {
      rule: active.rule.id,
      severity,
      message,
      file: file.path,
      range,
      path,
      resource,
      related,
      fix,
      suppressed,
      fingerprint: '',
    };
  }

  private suppressions(): Suppressions {
    const written = this.input.reported.flatMap((file) => suppressionsIn(file, this.workspace));
    const ofConfig = configSuppressions(this.input.config, this.input.today, this.input.matches);
    return new Suppressions([...written, ...ofConfig], this.workspace);
  }

  /** Suppressions are held to account: a reason, a rule that exists, something to suppress. */
  private suppressionFindings(suppressions: readonly Suppression[]): Finding[] {
    return suppressions.flatMap((entry) => {
      const [rule, message] = this.fault(entry) ?? [];
      if (rule === undefined || message === undefined) return [];
      const file = entry.file?.path ?? '';
      const active = this.settings.forFile(file).find((candidate) => candidate.rule.id === rule);
      if (!active) return [];
      const range = entry.file && entry.span ? entry.file.range(entry.span) : configRange(entry);
      const { severity } = active;
      return [
        {
          rule,
          severity,
          message,
          file: file || configFile(entry),
          range,
          path: [],
          resource: null,
          related: [],
          fix: null,
          suppressed: null,
          fingerprint: '',
        },
      ];
    });
  }

  private fault(entry: Suppression): readonly [string, string] | undefined {
    const rule = this.input.rules.find((candidate) => candidate.id === entry.rule);
    if (!rule) return ['suppression-unknown-rule', `\`${entry.rule}\` is no rule, so nothing is suppressed`];
    if (entry.reason === undefined) {
      return [
        'suppression-without-reason',
        `\`${entry.rule}\` is not suppressed here: say why, as in \`# eks-kit-ignore ${entry.rule}: reason\``,
      ];
    }
    if (entry.config && isExpired(entry.config, this.input.today)) {
      return ['suppression-expired', `the suppression of \`${entry.rule}\` expired on ${entry.config.expires}`];
    }
    const ran = this.settings.forFile(entry.file?.path ?? '').some((active) => active.rule.id === entry.rule);
    // A config's suppression may be for files that this run was not asked about.
    if (entry.used || !ran || entry.config) return undefined;
    return ['suppression-unused', `nothing here is reported by \`${entry.rule}\`; remove the suppression`];
  }

  private summary(findings: readonly Finding[]): Summary {
    const open = findings.filter((finding) => !finding.suppressed);
    const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
    return {
      files: this.input.reported.length,
      documents: this.input.reported.reduce((sum, file) => sum + file.documents.length, 0),
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: findings.length - open.length,
      fixable: open.filter((finding) => finding.fix).length,
    };
  }
}

function configFile(entry: Suppression): string {
  return entry.config?.source?.file ?? '';
}

function configRange(entry: Suppression): Finding['range'] {
  return entry.config?.source?.range ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

/** Of findings in order, without those that say again what another one says. */
function unique(findings: readonly Finding[]): Finding[] {
  let first: Finding | undefined;
  let said = new Set<string>();
  return findings.filter((finding) => {
    if (!first || inOrder(first, finding) !== 0) {
      first = finding;
      said = new Set();
      return true;
    }
    said.add(saying(first));
    const again = said.has(saying(finding));
    said.add(saying(finding));
    return !again;
  });
}

function saying({ message, path, range }: Finding): string {
  return JSON.stringify([message, path, range.end]);
}

function inOrder(one: Finding, other: Finding): number {
  return (
    compare(one.file, other.file) ||
    one.range.start.line - other.range.start.line ||
    one.range.start.column - other.range.start.column ||
    compare(one.rule, other.rule)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Equal findings of one object (the same fault twice on one path) are told apart by their order. */
function withFingerprints(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, resource, path, file } = finding;
    const identity = resource?.name ? [resource.kind, resource.namespace, resource.name] : [file];
    const parts = [rule, ...identity, ...path];
    const key = fingerprint(parts);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { ...finding, fingerprint: count === 0 ? key : fingerprint([...parts, count]) };
  });
}

/** The fix with its paths from the document's root. */
function placed(fix: Fix, base: Path): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, at: [...base, ...edit.at] })) };
}
