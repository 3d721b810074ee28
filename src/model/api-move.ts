import type { ApiRemoval } from '../data/api-removals.js';
import type { Path } from '../source/path.js';
import { movedMetric } from './autoscaler-move.js';
import { isMapping } from './loose.js';
import type { Resource } from './resource.js';
import { isEmptySelector } from './selector.js';

/** A change of an object's values, with its path below the object. */
export type Move =
  | { readonly op: 'set'; readonly at: Path; readonly value: unknown }
  | { readonly op: 'remove'; readonly at: Path };

type Spec = Readonly<Record<string, unknown>>;

/** What takes an object to the API version that replaces its own with the same meaning; undefined where that is not certain. */
export function apiMove(resource: Resource, { replacement, move }: ApiRemoval): readonly Move[] | undefined {
  const moves = move && movesOf(resource, move);
  return moves && [{ op: 'set', at: ['apiVersion'], value: replacement }, ...moves];
}

function movesOf(resource: Resource, move: NonNullable<ApiRemoval['move']>): readonly Move[] | undefined {
  if (move === 'rename') return [];
  const { spec } = resource.data as { readonly spec?: unknown };
  if (!isMapping(spec)) return undefined;
  if (move === 'selector') return keepsItsMeaning(resource, spec) ? [] : undefined;
  return move === 'ingress' ? ingressMoves(spec) : autoscalerMoves(spec);
}

/** Old API versions took a selector from the template, knew other fields, and left DaemonSets and StatefulSets alone until their pods were deleted. */
function keepsItsMeaning({ kind }: Resource, spec: Spec): boolean {
  const { selector, rollbackTo, templateGeneration, updateStrategy } = spec;
  if (!isMapping(selector) || isEmptySelector(selector)) return false;
  if (rollbackTo !== undefined || templateGeneration !== undefined) return false;
  return (kind !== 'DaemonSet' && kind !== 'StatefulSet') || updateStrategy !== undefined;
}

function ingressMoves({ backend, rules = [] }: Spec): readonly Move[] | undefined {
  const moves: (Move | undefined)[] = [];
  if (backend !== undefined) {
    moves.push({ op: 'remove', at: ['spec', 'backend'] }, backendMove(backend, ['spec', 'defaultBackend']));
  }
  if (!Array.isArray(rules)) return undefined;
  for (const [index, rule] of rules.entries()) {
    if (!isMapping(rule)) return undefined;
    if (rule.http === undefined) continue;
    const paths: unknown = isMapping(rule.http) ? rule.http.paths : undefined;
    if (!Array.isArray(paths)) return undefined;
    for (const [place, path] of paths.entries()) {
      if (!isMapping(path)) return undefined;
      const at = ['spec', 'rules', index, 'http', 'paths', place];
      moves.push(backendMove(path.backend, [...at, 'backend']));
      // What the old API version fills in.
      if (path.pathType === undefined)
        moves.push({ op: 'set', at: [...at, 'pathType'], value: 'ImplementationSpecific' });
    }
  }
  return moves.every((move) => move !== undefined) ? moves : undefined;
}

/** The backend of an old Ingress as `networking.k8s.io/v1` writes it. */
export function backendMove(backend: unknown, at: Path): Move | undefined {
  if (!isMapping(backend)) return undefined;
  const { serviceName: name, servicePort: port, ...others } = backend;
  if (typeof name !== 'string' || Object.keys(others).length > 0) return undefined;
  if (typeof port !== 'number' && typeof port !== 'string') return undefined;
  const service = { name, port: typeof port === 'number' ? { number: port } : { name: port } };
  return { op: 'set', at, value: { service } };
}

function autoscalerMoves({ metrics = [] }: Spec): readonly Move[] | undefined {
  if (!Array.isArray(metrics)) return undefined;
  const moves = metrics.map((metric, index): Move | undefined => {
    const value = movedMetric(metric);
    return value && { op: 'set', at: ['spec', 'metrics', index], value };
  });
  return moves.every((move) => move !== undefined) ? moves : undefined;
}
