import type { ClusterConfig, EksctlNodeGroup } from '../model/eksctl/cluster-config.js';
import type { AwsAuth } from '../model/facts/aws-auth.js';
import type { Cluster } from '../model/facts/cluster.js';
import type { EksInput } from '../model/facts/eks-input.js';
import type { FargateProfile } from '../model/facts/fargate-profile.js';
import type { NodeGroup } from '../model/facts/node-group.js';
import type { SecurityGroup } from '../model/facts/security-group.js';
import type { Subnet } from '../model/facts/subnet.js';
import type { TemplateResource } from '../model/facts/template-resource.js';
import type { Volume } from '../model/facts/volume.js';
import type { KindMap } from '../model/kinds.js';
import type { Container, PodTemplate } from '../model/pod.js';
import type { Located, Resource } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
import type { Path } from '../source/path.js';
import type { Fix, Severity } from './finding.js';
/** What a rule can visit: Kubernetes kinds by name, views that many kinds share, and facts from any dialect. */
export type NodeMap = {
    readonly [Kind in keyof KindMap]: Resource<KindMap[Kind]>;
} & {
    /** Every Kubernetes object. */
    readonly Object: Resource;
    /** Every pod template, Pods included. */
    readonly PodTemplate: PodTemplate;
    /** Every container of every type, ephemeral ones too. */
    readonly Container: Container;
    /** The ConfigMap `aws-auth`, or eksctl's `iamIdentityMappings`. */
    readonly AwsAuth: AwsAuth;
    readonly Cluster: Cluster;
    /** What eksctl makes a cluster from, as written. */
    readonly ClusterConfig: ClusterConfig;
    /** An item of a ClusterConfig's `nodeGroups` or `managedNodeGroups`. */
    readonly EksctlNodeGroup: EksctlNodeGroup;
    readonly EksInput: EksInput;
    readonly FargateProfile: FargateProfile;
    readonly NodeGroup: NodeGroup;
    readonly SecurityGroup: SecurityGroup;
    readonly Subnet: Subnet;
    /** Every resource of a CloudFormation template. */
    readonly TemplateResource: TemplateResource;
    /** An EBS volume that there is. */
    readonly Volume: Volume;
};
export type NodeName = keyof NodeMap;
export type Visitors<Options> = {
    readonly [Name in NodeName]?: (node: NodeMap[Name], context: Context<Options>) => void;
};
/** What is known of the cluster that an object goes to. */
export interface ClusterContext {
    /** Minor version such as "1.34" to judge for: the target of an upgrade where one is asked for; undefined where nothing tells. */
    readonly kubernetesVersion: string | undefined;
    /** The minor version that the config or a description of the cluster gives, whatever is asked for. */
    readonly versionInUse: string | undefined;
    /** Profiles of this cluster that were read. */
    readonly fargateProfiles: readonly FargateProfile[];
    /** undefined where nothing tells, or where several are described. */
    readonly name: string | undefined;
    /** Every pod runs on Fargate: there are profiles, no node groups, no Auto Mode. undefined: not known. */
    readonly fargateOnly: boolean | undefined;
    /** undefined: not known. */
    readonly autoMode: boolean | undefined;
    /** Such as `eu-central-1`; undefined where nothing tells. */
    readonly region: string | undefined;
    /** Nodes reach AWS services through endpoints and nothing else; undefined: not known. */
    readonly isolated: boolean | undefined;
}
export interface Problem {
    /** Below the node; of something missing where it belongs. Default: the node itself. */
    readonly at?: Path;
    readonly message: string;
    /** Where it differs from the rule's own. */
    readonly severity?: Severity;
    /** Point at the key instead of the value. */
    readonly key?: boolean;
    readonly related?: readonly {
        readonly node: Located;
        readonly at?: Path;
        readonly message: string;
    }[];
    readonly fix?: Fix;
    /**
     * Places below the node that this is the reason for: what another rule finds at or below them, unless it is graver, is the same
     * fault told twice and left out. Only for what has to be mended first.
     */
    readonly reasonFor?: readonly Path[];
    /** A stretch inside a block of text, as offsets into the file; for documents within documents. */
    readonly span?: {
        readonly start: number;
        readonly end: number;
    };
}
export interface Context<Options = unknown> {
    readonly options: Options;
    readonly workspace: Workspace;
    readonly cluster: ClusterContext;
    /** ISO date, an input: rules read no clock. */
    readonly today: string;
    report(node: Located, problem: Problem): void;
}
export type Preset = 'recommended' | 'strict' | 'validity' | 'upgrade' | 'pss-baseline' | 'pss-restricted';
export declare const PRESETS: readonly Preset[];
/** A case that documents a rule and tests it. Lines that must be reported carry `# <-`. */
export interface Example<Options = unknown> {
    readonly title?: string;
    readonly bad?: string;
    readonly good?: string;
    /** Merged over the defaults. */
    readonly options?: Partial<Options>;
    readonly kubernetesVersion?: string;
    readonly autoMode?: boolean;
    readonly today?: string;
    readonly complete?: boolean;
}
export interface RuleTexts {
    /** kebab-case, says the fault; the file's name. */
    readonly id: string;
    /** One sentence without a period that says what is wrong or what to do. */
    readonly title: string;
    readonly severity: Severity;
    /** What happens otherwise, in plain words. */
    readonly why: string;
    /** What a person does about it. */
    readonly help: string;
    /** Primary sources. */
    readonly links: readonly string[];
    /** Advice on how workloads should be: skips the namespaces of the system. Correctness rules never do. */
    readonly hygiene?: boolean;
    /** Default: recommended and strict. */
    readonly presets?: readonly Preset[];
}
/** A rule as its file writes it. */
export interface RuleDefinition<Options = unknown> extends RuleTexts {
    readonly options?: {
        readonly schema: object;
        readonly default: Options;
    };
    readonly on: Visitors<Options>;
    readonly examples: readonly Example<Options>[];
}
/** A rule whose options only its own visitors know. */
export interface AnyRuleDefinition extends RuleTexts {
    readonly options?: {
        readonly schema: object;
        readonly default: unknown;
    };
    readonly on: Visitors<never>;
    readonly examples: readonly Example[];
}
/** A rule as the engine runs it: frozen, with its topic. */
export interface Rule extends AnyRuleDefinition {
    readonly topic: string;
    readonly presets: readonly Preset[];
}
/** Types a rule's visitors and options against each other. */
export declare function defineRule<Options = Record<never, never>>(rule: RuleDefinition<Options>): AnyRuleDefinition;
/** Makes the registry's entry of a definition. */
export declare function register(topic: string, rule: AnyRuleDefinition): Rule;
/** As `register`, of a definition that nobody else holds, which becomes the entry: hundreds of copies are felt at every start. */
export declare function adopt(topic: string, rule: AnyRuleDefinition): Rule;
