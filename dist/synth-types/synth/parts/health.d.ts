import { type Json } from './compact.js';
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
interface Probes {
    readonly startupProbe?: Json;
    readonly readinessProbe?: Json;
    readonly livenessProbe?: Json;
}
/** The probes of a container that listens on a port, or on none. */
export declare function probesOf(place: PropPlace, health: HealthProps | undefined, port: number | undefined): Probes;
export {};
