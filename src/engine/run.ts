import type { TemplatePaths } from '../model/pod.js';
import type { Located } from '../model/resource.js';
import { type CustomResourceSchemasOf, Workspace } from '../model/workspace.js';
import type { SourceDocument } from '../source/document.js';
import type { SourceFile } from '../source/file.js';
import type { Path } from '../source/path.js';
import { UNKNOWN } from '../source/unknown.js';
import type { Problem as ReaderProblem } from '../source/yaml.js';
import { ClusterContexts } from './cluster-context.js';
import { Collector } from './collect.js';
import type { ClusterSetting, Config, FileMatcher } from './config.js';
import type { Note, Result } from './finding.js';
import type { ClusterContext, Context, NodeName, Problem, Rule } from './rule.js';
import { type ActiveRule, type Selection, Settings } from './settings.js';
import { bucket, type Visitor, type Visitors, visitFact, visitResource } from './visit.js';

export interface LintInput {
  /** Files to report on. */
  readonly reported: readonly SourceFile[];
  /** Files that cross-resource rules see besides. */
  readonly context: readonly SourceFile[];
  readonly rules: readonly Rule[];
  readonly config: Config;
  readonly selection: Selection;
  readonly cluster: ClusterSetting;
  /** ISO date. */
  readonly today: string;
  readonly complete: boolean;
  readonly matches: FileMatcher;
  /** For files with custom resources; see `usesCustomResources`. Default: they are not held against their schemas. */
  readonly customResources?: CustomResourceSchemasOf | undefined;
}

/** Lints files that are read already. Pure: same input, same result; a rule that throws is an internal error of the result. */
export function run(input: LintInput): Result {
  const complete = input.complete || input.config.complete === true;
  const workspace = new Workspace(
    [...input.reported, ...input.context],
    complete,
    templatePaths(input.config),
    input.customResources,
  );
  const settings = new Settings(input.rules, input.config, input.selection, input.matches);
  const clusters = new ClusterContexts(workspace, input.config, input.cluster, input.matches);
  const collector = new Collector(input, workspace, settings);
  const contextOf = contexts(workspace, input.today, collector);
  const facts = factsByFile(workspace);
  const buckets = new Map<readonly ActiveRule[], Visitors>();
  for (const file of input.reported) {
    const active = settings.forFile(file.path);
    const visitors = buckets.get(active) ?? bucket(active);
    buckets.set(active, visitors);
    reportReaderProblems(file, active, collector);
    const cluster = clusters.forFile(file);
    const call = (visitor: Visitor, node: Located): void =>
      visitSafely(visitor, node, contextOf(visitor.active, cluster), collector);
    for (const resource of workspace.resourcesIn(file)) visitResource(resource, workspace, visitors, call);
    for (const [name, node] of facts.get(file) ?? []) visitFact(name, node, visitors, call);
  }
  return collector.result(notesOf(input.reported));
}

type ContextOf = (active: ActiveRule, cluster: ClusterContext) => Context;

/** What rules are handed, made once for each rule and cluster: thousands of objects meet dozens of rules. */
function contexts(workspace: Workspace, today: string, collector: Collector): ContextOf {
  const perCluster = new Map<ClusterContext, Map<ActiveRule, Context>>();
  return (active, cluster) => {
    const made = perCluster.get(cluster) ?? new Map<ActiveRule, Context>();
    perCluster.set(cluster, made);
    const known = made.get(active);
    if (known) return known;
    const report = (target: Located, problem: Problem): void => {
      const path = [...target.path, ...(problem.at ?? [])];
      if (isJudgeable(target.document, path, problem.key))
        collector.add(active, target.document, path, problem, target.path);
    };
    const context = { workspace, cluster, today, options: active.options, report };
    made.set(active, context);
    return context;
  };
}

function visitSafely({ active, visit }: Visitor, node: Located, context: Context, collector: Collector): void {
  try {
    visit(node as never, context as never);
  } catch (error) {
    collector.internalError(active.rule.id, node, error);
  }
}

/** Unknown is not absent, and of a part only what stands in it is judged. */
function isJudgeable(document: SourceDocument, path: Path, key = false): boolean {
  const value = document.at(path);
  // A key that is written is known, whatever its value.
  if (value === UNKNOWN) return key && document.at(path.slice(0, -1)) !== UNKNOWN;
  return (
    value !== undefined ||
    !(document.file.facts.patch === true || (document.value as { $patch?: unknown }).$patch !== undefined)
  );
}

type Fact = readonly [name: NodeName, node: Located];

function factsByFile(workspace: Workspace): ReadonlyMap<SourceFile, readonly Fact[]> {
  const facts: readonly (readonly [NodeName, readonly Located[]])[] = [
    ['AwsAuth', workspace.awsAuths],
    ['Cluster', workspace.clusters],
    ['ClusterConfig', workspace.clusterConfigs],
    ['EksctlNodeGroup', workspace.clusterConfigs.flatMap((config) => config.nodeGroups)],
    ['EksInput', workspace.eksInputs],
    ['FargateProfile', workspace.fargateProfiles],
    ['NodeGroup', workspace.nodeGroups],
    ['Subnet', workspace.subnets],
  ];
  const byFile = new Map<SourceFile, Fact[]>();
  for (const [name, nodes] of facts) {
    for (const node of nodes) {
      const list = byFile.get(node.document.file) ?? [];
      byFile.set(node.document.file, list);
      list.push([name, node]);
    }
  }
  return byFile;
}

const READER_RULES = { syntax: 'yaml-syntax', 'duplicate-key': 'yaml-duplicate-key' } as const;

/** What the reader found. */
function reportReaderProblems(file: SourceFile, active: readonly ActiveRule[], collector: Collector): void {
  const add = (problem: ReaderProblem, document: SourceDocument | undefined): void => {
    const rule = active.find((candidate) => candidate.rule.id === READER_RULES[problem.kind]);
    if (rule) collector.addReaderProblem(rule, file, document, problem);
  };
  for (const problem of file.problems) add(problem, undefined);
  for (const document of file.documents) {
    // A document that reads and is none of ours (Helm values, say) is another tool's business.
    if (document.dialect === 'unrecognised' && document.value !== undefined) continue;
    for (const problem of document.problems) add(problem, document);
  }
}

/** Sources that must be rendered before they are manifests: named once each kind, with what to do. */
function notesOf(files: readonly SourceFile[]): Note[] {
  const notes: Note[] = [];
  const helm = files.filter((file) => file.documents.some((document) => document.dialect === 'helm'));
  const kustomize = files.filter((file) => file.documents.some((document) => document.dialect === 'kustomization'));
  if (helm[0]) {
    const what =
      helm.length === 1 ? 'is a template source and was' : `and ${helm.length - 1} more are template sources and were`;
    notes.push({
      file: helm[0].path,
      message: `${helm[0].path} ${what} not linted; lint what it renders: helm template CHART | eks-kit lint -`,
    });
  }
  if (kustomize[0]) {
    const what =
      kustomize.length === 1 ? 'is a Kustomize source' : `and ${kustomize.length - 1} more are Kustomize sources`;
    notes.push({
      file: kustomize[0].path,
      message: `${kustomize[0].path} ${what}; its resources were linted as files, patches for what stands in them. For the result: kubectl kustomize DIR | eks-kit lint -`,
    });
  }
  return notes;
}

function templatePaths(config: Config): TemplatePaths {
  const paths = (config.podTemplates ?? []).map(({ apiVersion, kind, path }) => {
    const key = apiVersion === undefined ? kind : `${apiVersion}/${kind}`;
    return [key, path.split('.').filter(Boolean)] as const;
  });
  return new Map(paths);
}
