/** A Service that takes traffic. */
export interface AlbServiceBackend {
  readonly service: string;
  /** Number or name of a port of the Service. */
  readonly port: number | string;
}

/** An action of `actions` that answers. */
export interface AlbActionBackend {
  readonly action: string;
}

export type AlbBackend = AlbServiceBackend | AlbActionBackend;

export interface AlbPath {
  /** @default '/' */
  readonly path?: string;
  /** @default 'Prefix' */
  readonly pathType?: 'Prefix' | 'Exact' | 'ImplementationSpecific';
  readonly backend: AlbBackend;
}

export interface AlbRule {
  /** @default every host */
  readonly host?: string;
  /** @minItems 1 */
  readonly paths: readonly AlbPath[];
}

/** A target of a weighted action: a Service with its port, or a target group of AWS by ARN or name. */
export interface AlbForwardTarget {
  readonly service?: string;
  readonly port?: number | string;
  readonly targetGroupArn?: string;
  readonly targetGroupName?: string;
  /**
   * Share of the traffic. Needed where there are several targets.
   * @minimum 0
   * @maximum 999
   */
  readonly weight?: number;
}

/** Shares traffic among targets. */
export interface AlbForwardAction {
  readonly type: 'forward';
  /**
   * @minItems 1
   * @maxItems 5
   */
  readonly targets: readonly AlbForwardTarget[];
  /**
   * Seconds that a client stays with one of the targets.
   * @minimum 1
   * @maximum 604800
   * @default off
   */
  readonly stickiness?: number;
}

/** Sends the client elsewhere. Parts that are left out stay as the client asked. */
export interface AlbRedirectAction {
  readonly type: 'redirect';
  readonly status: 301 | 302;
  /** @maxLength 128 */
  readonly host?: string;
  /** @maxLength 128 */
  readonly path?: string;
  readonly port?: number;
  readonly protocol?: 'HTTP' | 'HTTPS';
  /** @maxLength 128 */
  readonly query?: string;
}

/** Answers by itself. */
export interface AlbFixedResponseAction {
  readonly type: 'fixed-response';
  /** 200..299 or 400..599 */
  readonly status: number;
  /** @default 'text/plain' */
  readonly contentType?: 'text/plain' | 'text/css' | 'text/html' | 'application/javascript' | 'application/json';
  /** @maxLength 1024 */
  readonly body?: string;
}

export type AlbAction = AlbForwardAction | AlbRedirectAction | AlbFixedResponseAction;

interface AlbPatterns {
  /** Values with the wildcards `*` and `?`, of which one must match. */
  readonly values?: readonly string[];
  /** Regular expressions, instead of `values`. */
  readonly regexes?: readonly string[];
}
export interface AlbHostCondition extends AlbPatterns {
  readonly field: 'host-header';
}
export interface AlbPathCondition extends AlbPatterns {
  readonly field: 'path-pattern';
}
export interface AlbHeaderCondition extends AlbPatterns {
  readonly field: 'http-header';
  /** @maxLength 40 */
  readonly header: string;
}
export interface AlbMethodCondition {
  readonly field: 'http-request-method';
  readonly values: readonly string[];
}
export interface AlbQueryPair {
  /** @default any key */
  readonly key?: string;
  readonly value: string;
}
export interface AlbQueryCondition {
  readonly field: 'query-string';
  readonly values: readonly AlbQueryPair[];
}
export interface AlbSourceIpCondition {
  readonly field: 'source-ip';
  /** CIDRs. */
  readonly values: readonly string[];
}
export type AlbCondition =
  | AlbHostCondition
  | AlbPathCondition
  | AlbHeaderCondition
  | AlbMethodCondition
  | AlbQueryCondition
  | AlbSourceIpCondition;

/** A rewrite of the request before it reaches the target. */
export interface AlbTransform {
  readonly type: 'url-rewrite' | 'host-header-rewrite';
  /** @maxLength 1024 */
  readonly regex: string;
  /** @maxLength 1024 */
  readonly replace: string;
}
