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
  const entries = (parsed(json) ?? []).filter(isMapping);
  const [http, https] = ['HTTP', 'HTTPS'].map(
    (protocol) => entries.filter((entry) => entry[protocol] !== undefined).length,
  );
  return http || https ? { http: http ?? 0, https: https ?? 0 } : undefined;
}

function parsed(json: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
