/**
 * A value that cannot be known from the file: a CloudFormation intrinsic, `${VAR}`, `$VAR`, a template action.
 * Unknown is not absent: no rule's condition holds for it, and the engine drops what is reported at or below it.
 */
// Of the registry, so that programs cut into several files share it.
export const UNKNOWN: unique symbol = Symbol.for('eks-kit.unknown');
export type Unknown = typeof UNKNOWN;

// `$(VAR)` is Kubernetes' own; `$$` escapes; `$1` is a shell's or a regular expression's.
const VARIABLE = /(?<!\$)\$[A-Za-z_]/;
const BRACED_VARIABLE = /(?<!\$)\$\{[A-Za-z_]/;
// Only Go-template and Jinja actions: `{{EC2PrivateDNSName}}` in aws-auth is no template.
const ACTION =
  /\{\{-?\s*(?:\.|\$|["(]|\/\*|(?:include|template|tpl|toYaml|if|else|with|range|end|define|block|default|quote|printf|lookup|required)\b|[\w-]+\.[\w.-]+)|\{%/;

/** Whether a text may hold an open placeholder at all: one cheap look for a whole document. */
export function mayHoldPlaceholder(text: string): boolean {
  return text.includes('$') || text.includes('{{') || text.includes('{%');
}

/** Whether a scalar's text holds a placeholder that something else fills in before Kubernetes reads it. */
export function holdsPlaceholder(text: string): boolean {
  const closed = text.slice(0, text.lastIndexOf('}') + 1);
  return VARIABLE.test(text) || BRACED_VARIABLE.test(closed) || ACTION.test(text);
}

/** Whether a text holds template actions (Helm, Jinja), so that it is a source and not a manifest. */
export function holdsTemplateAction(text: string): boolean {
  return ACTION.test(text);
}
