import { WELL_KNOWN_POLICIES } from '../../../data/eksctl-values.js';
import type { PropPlace } from '../prop-place.js';
import { checkUnique } from './checks.js';
import type { Json } from './json.js';
import type { EksctlWellKnownPolicy } from './node-group-props.js';

export function wellKnown(policies: readonly EksctlWellKnownPolicy[] | undefined): Json | undefined {
  return policies && Object.fromEntries(policies.map((policy) => [policy, true]));
}

export function checkWellKnown(place: PropPlace, policies: readonly string[] | undefined): void {
  checkUnique(place, policies);
  place.each(policies, (at, policy) => {
    at.choice(policy, WELL_KNOWN_POLICIES);
  });
}
