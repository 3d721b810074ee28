import { isMapping, text } from './loose.js';
import { listIn } from './nlb.js';

/** What the keys of an Ingress's annotations for its load balancer begin with. */
export const ALB = 'alb.ingress.kubernetes.io/';

/** How many listeners of each protocol an Ingress opens. */
export interface ListenerCount {
  readonly http: number;
  readonly https: number;
}

/** undefined: not known, or nothing that the controller takes. */
export function listenersOf(annotations: Readonly<Record<string, unknown>>): ListenerCount | undefined {
  const written = annotations[`${ALB}listen-ports`];
  if (written !== undefined) return listenPorts(text(written) ?? '');
  const certificates = annotations[`${ALB}certificate-arn`];
  if (certificates !== undefined && typeof certificates !== 'string') return undefined;
  return listIn(certificates)?.length ? { http: 0, https: 1 } : { http: 1, https: 0 };
}

function listenPorts(json: string): ListenerCount | undefined {
  // Of two protocols on one port the controller takes the last.
  const protocols = new Map<unknown, string>();
  for (const entry of parsed(json) ?? []) {
    if (!isMapping(entry)) continue;
    for (const protocol in entry) protocols.set(entry[protocol], protocol);
  }
  const [http = 0, https = 0] = ['HTTP', 'HTTPS'].map(
    (protocol) => [...protocols.values()].filter((other) => other === protocol).length,
  );
  return http + https > 0 ? { http, https } : undefined;
}

function parsed(json: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
