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
import type { ClusterContext, Context, NodeName, Rule } from './rule.js';
import { type ActiveRule, type Selection, Settings } from './settings.js';
import { Visitors } from './visit.js';

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
  const visitorsOf = visitorsFor(workspace, input.today, collector);
  const facts = factsByFile(workspace);
  for (const file of input.reported) {
    const active = settings.forFile(file.path);
    const visitors = visitorsOf(active, clusters.forFile(file));
    reportReaderProblems(file, active, collector);
    for (const resource of workspace.resourcesIn(file)) visitors.visitResource(resource, workspace);
    for (const [name, node] of facts.get(file) ?? []) visitors.visitFact(name, node);
  }
  return collector.result(notesOf(input.reported));
}

type VisitorsOf = (active: readonly ActiveRule[], cluster: ClusterContext) => Visitors;

/** The rules of a file with what they are handed, made once for each set of rules and cluster: files are many, these are few. */
function visitorsFor(workspace: Workspace, today: string, collector: Collector): VisitorsOf {
  const made = new Map<readonly ActiveRule[], Map<ClusterContext, Visitors>>();
  const internalError = collector.internalError.bind(collector);
  return (active, cluster) => {
    const perCluster = made.get(active) ?? new Map<ClusterContext, Visitors>();
    made.set(active, perCluster);
    const contextOf = (rule: ActiveRule): Context => ({
      workspace,
      cluster,
      today,
      options: rule.options,
      report: (target, problem) => {
        const path = [...target.path, ...(problem.at ?? [])];
        if (isJudgeable(target.document, path, problem.key))
          collector.add(rule, target.document, path, problem, target.path);
      },
    });
    const visitors = perCluster.get(cluster) ?? new Visitors(active, contextOf, internalError);
    perCluster.set(cluster, visitors);
    return visitors;
  };
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
    ['SecurityGroup', workspace.securityGroups],
    ['Subnet', workspace.subnets],
    ['TemplateResource', workspace.templateResources],
    ['Volume', workspace.volumes],
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
