import type { PropPlace } from '../prop-place.js';
import type { EksctlPodIdentityAssociation } from './addon-props.js';
import type { EksctlContext } from './context.js';
import { type Json } from './json.js';
export declare function podIdentityOf(place: PropPlace, association: EksctlPodIdentityAssociation, { cluster }: EksctlContext): Json;
/** Throws unless there is either a role that exists or what makes one: the first of `sources` against the others. */
export declare function checkRoleSource(place: PropPlace, sources: Readonly<Record<string, string | readonly string[] | undefined>>): void;
