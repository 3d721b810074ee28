import type { PropPlace } from '../prop-place.js';
import type { EksctlAddon } from './addon-props.js';
import type { EksctlContext } from './context.js';
import { type Json } from './json.js';
export declare const POD_IDENTITY_AGENT = "eks-pod-identity-agent";
/** How an add-on gets its rights in AWS: as it says, or by Pod Identity where the agent runs, or else by its service account. */
export declare function addonIdentity(place: PropPlace, addon: EksctlAddon, hasAgent: boolean, context: EksctlContext): Json;
