import type { Path } from '../source/path.js';
import type { Move } from './api-move.js';
import type { Container, PodTemplate } from './pod.js';
type Profile = Readonly<Record<string, string>>;
/** The profile field that says what a seccomp or AppArmor annotation said; undefined of a value that is none. */
export declare function profileOf(value: unknown): Profile | undefined;
/** Whether a security context already has a field. */
export declare function hasProfile(holder: unknown, field: 'seccompProfile' | 'appArmorProfile'): boolean;
export declare function containerNamed({ containers }: PodTemplate, name: string): Container | undefined;
/** Puts a profile where it belongs and takes the annotation away; paths are below the pod template. */
export declare function profileMoves(annotation: string, holder: Path, field: string, profile: Profile): Move[];
export {};
