/**
 * A value that cannot be known from the file: a CloudFormation intrinsic, `${VAR}`, `$VAR`, a template action.
 * Unknown is not absent: no rule's condition holds for it, and the engine drops what is reported at or below it.
 */
export declare const UNKNOWN: unique symbol;
export type Unknown = typeof UNKNOWN;
/** Whether a text may hold an open placeholder at all: one cheap look for a whole document. */
export declare function mayHoldPlaceholder(text: string): boolean;
/** Whether a scalar's text holds a placeholder that something else fills in before Kubernetes reads it. */
export declare function holdsPlaceholder(text: string): boolean;
/** Whether a text holds template actions (Helm, Jinja), so that it is a source and not a manifest. */
export declare function holdsTemplateAction(text: string): boolean;
