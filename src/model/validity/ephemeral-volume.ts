import { type Faults, type Fields, fieldsOf, isSet, NONE, plus, under } from './fault.js';

/** The claim that is made for the pod: what it must say, and that it has no name of its own. */
export function ephemeralFaults({ volumeClaimTemplate }: Fields, part: boolean): Faults {
  if (part) return NONE;
  if (!isSet(volumeClaimTemplate))
    return plus(NONE, ['volumeClaimTemplate'], '`ephemeral` needs a `volumeClaimTemplate`');
  const { metadata, spec } = fieldsOf(volumeClaimTemplate);
  let faults = NONE;
  for (const key in fieldsOf(metadata)) {
    if (key === 'labels' || key === 'annotations' || !isSet(fieldsOf(metadata)[key])) continue;
    faults = plus(faults, ['metadata', key], `\`${key}\` cannot be set: the claim takes only labels and annotations`);
  }
  const { accessModes, resources } = fieldsOf(spec);
  if (typeof spec === 'object' && spec !== null) {
    if (!isSet(accessModes) || (Array.isArray(accessModes) && accessModes.length === 0)) {
      faults = plus(
        faults,
        ['spec', 'accessModes'],
        'the claim needs at least one access mode, such as `ReadWriteOnce`',
      );
    }
    if (!asksForStorage(resources)) {
      faults = plus(
        faults,
        ['spec', 'resources', 'requests', 'storage'],
        'the claim must say how much storage it requests',
      );
    }
  }
  return under(NONE, faults, 'volumeClaimTemplate');
}

function asksForStorage(resources: unknown): boolean {
  if (typeof resources === 'symbol') return true;
  const { requests } = fieldsOf(resources);
  return typeof requests === 'symbol' || isSet(fieldsOf(requests).storage);
}
