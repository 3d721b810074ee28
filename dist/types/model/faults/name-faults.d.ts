import type { NameForm } from '../../data/object-names.js';
/** A part of a URL's path, as the names of roles must be. */
export declare function isPathSegment(text: string): boolean;
export declare const PATH_SEGMENT = "everything but `/` and `%`, and is neither `.` nor `..`";
/** Why a kind does not take a name, as the end of a sentence. */
export declare function nameFault(name: string, form: NameForm, kind: string, version: string | undefined): string | undefined;
/** Names of Services may start with a digit since 1.36. */
export declare function serviceNameFault(name: string, version: string | undefined): string | undefined;
