import { compact, type Json } from './compact.js';
import type { PropPlace } from './prop-place.js';

/**
 * How Kubernetes asks a container whether it is well. One check (`path`, `grpc`, `command` or, where none is given, a TCP connection to the
 * port) serves startup, readiness and, where asked for, liveness.
 */
export interface HealthProps {
  /**
   * HTTP path that answers 200..399 when the container can take traffic.
   * @pattern ^/
   * @default none: a TCP connection to the port
   */
  readonly path?: string;
  /**
   * Port to ask.
   * @minimum 1
   * @maximum 65535
   * @default the port of the container
   */
  readonly port?: number;
  /**
   * Scheme of the HTTP check.
   * @default HTTP
   */
  readonly scheme?: 'HTTP' | 'HTTPS';
  /**
   * Headers of the HTTP check.
   * @default none
   */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Asks the gRPC health service; a text names the service.
   * @default false
   */
  readonly grpc?: boolean | string;
  /**
   * Command in the container that exits 0 when it is well, without a shell.
   * @default none
   */
  readonly command?: readonly string[];
  /**
   * How long the container may take to start, in seconds, before it is restarted.
   * @minimum 1
   * @maximum 3600
   * @default 60
   */
  readonly startupSeconds?: number;
  /**
   * Seconds between two readiness checks.
   * @minimum 1
   * @maximum 300
   * @default 10
   */
  readonly periodSeconds?: number;
  /**
   * Seconds that a check may take.
   * @minimum 1
   * @maximum 300
   * @default 2
   */
  readonly timeoutSeconds?: number;
  /**
   * Failed readiness checks in a row until the pod gets no traffic.
   * @minimum 1
   * @maximum 100
   * @default 3
   */
  readonly failures?: number;
  /**
   * Restarts a container that hangs. `true` asks the same check, with three times the failures; a path asks another HTTP path. It must not depend on
   * other services: a database that is down would restart every pod.
   * @default false
   */
  readonly liveness?: boolean | string;
}

const STARTUP_PERIOD = 5;

interface Probes {
  readonly startupProbe?: Json;
  readonly readinessProbe?: Json;
  readonly livenessProbe?: Json;
}

/** The probes of a container that listens on a port, or on none. */
export function probesOf(place: PropPlace, health: HealthProps | undefined, port: number | undefined): Probes {
  const props = health ?? {};
  checkHealth(place, props);
  const handler = handlerOf(place, props, port);
  if (handler === undefined) {
    if (health === undefined) return {};
    throw place.fault('needs a `port` to ask, or a `command`');
  }
  const timing = { periodSeconds: props.periodSeconds ?? 10, timeoutSeconds: props.timeoutSeconds ?? 2 };
  const failureThreshold = props.failures ?? 3;
  const startup = {
    ...handler,
    periodSeconds: STARTUP_PERIOD,
    timeoutSeconds: timing.timeoutSeconds,
    failureThreshold: Math.ceil((props.startupSeconds ?? 60) / STARTUP_PERIOD),
  };
  const liveness = livenessHandler(place.in('liveness'), props, handler, port);
  return {
    startupProbe: startup,
    readinessProbe: { ...handler, ...timing, failureThreshold },
    // Slower than readiness: a restart is the last resort.
    ...(liveness && { livenessProbe: { ...liveness, ...timing, failureThreshold: failureThreshold * 3 } }),
  };
}

function checkHealth(place: PropPlace, props: HealthProps): void {
  const given = [props.path !== undefined && 'path', props.grpc && 'grpc', props.command && 'command'].filter(Boolean);
  if (given.length > 1)
    throw place.fault(`must have one of \`path\`, \`grpc\` and \`command\`, not ${given.join(' and ')}`);
  place.in('path').text(props.path, /^\//, 'a path that begins with `/`');
  place.in('port').integer(props.port, 1, 65535);
  place.in('startupSeconds').integer(props.startupSeconds, 1, 3600, 'seconds');
  place.in('periodSeconds').integer(props.periodSeconds, 1, 300, 'seconds');
  place.in('timeoutSeconds').integer(props.timeoutSeconds, 1, 300, 'seconds');
  place.in('failures').integer(props.failures, 1, 100);
  if (props.command?.length === 0) throw place.in('command').fault('must name a program');
}

function handlerOf(place: PropPlace, props: HealthProps, containerPort: number | undefined): Json | undefined {
  const { path, grpc, command } = props;
  if (command) return { exec: { command } };
  const port = props.port ?? containerPort;
  if (port === undefined) return undefined;
  if (path !== undefined) return { httpGet: httpGet(props, path, port) };
  if (props.scheme !== undefined || props.headers !== undefined)
    throw place.fault('has `scheme` or `headers`, which need a `path`');
  if (grpc) return { grpc: compact({ port, service: grpc === true ? undefined : grpc }) };
  return { tcpSocket: { port } };
}

function httpGet({ scheme, headers }: HealthProps, path: string, port: number): Json {
  const httpHeaders = headers && Object.entries(headers).map(([name, value]) => ({ name, value }));
  return compact({ path, port, scheme: scheme === 'HTTPS' ? scheme : undefined, httpHeaders });
}

function livenessHandler(
  place: PropPlace,
  props: HealthProps,
  handler: Json,
  containerPort: number | undefined,
): Json | undefined {
  if (!props.liveness) return undefined;
  if (props.liveness === true) return handler;
  place.text(props.liveness, /^\//, 'a path that begins with `/`, or `true`');
  const port = props.port ?? containerPort;
  if (port === undefined) throw place.fault('needs a `port` to ask');
  return { httpGet: httpGet(props, props.liveness, port) };
}
