/** What cdk8s hands to a validation plugin: the part of its contract that is used here. */
export interface ValidationContext {
  /** Paths of the manifests that the app has written. */
  readonly manifests: readonly string[];
  /** Construct paths by the names of resources; the report looks them up here. */
  readonly metadata: Readonly<Record<string, { readonly path: string }>>;
  readonly report: {
    addViolation(violation: Violation): void;
    submit(status: 'success' | 'failure', metadata?: Readonly<Record<string, string>>): void;
  };
  readonly logger: { log(message: string): void };
}

export interface Violation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: readonly ViolatingResource[];
}

export interface ViolatingResource {
  readonly resourceName: string;
  /** Lines of the report. */
  readonly locations: readonly string[];
  readonly manifestPath: string;
}

/** Under `properties:` of a validation in `cdk8s.yaml`. */
export interface ValidationProperties {
  /** Which rules run. @default that of the config, else recommended */
  readonly preset?: string;
  /** Config to use, from the folder of `cdk8s.yaml`. @default the nearest `eks-kit.yaml` */
  readonly config?: string;
  /** Severity that fails the synthesis: error, warning, info or never. @default error */
  readonly failOn?: string;
  /** Minor version of the cluster, such as "1.34". @default that of the config */
  readonly kubernetesVersion?: string;
}
