/** Reported by the engine: a suppression of the config whose `expires` has passed. */
declare const _default: import("../../engine/rule.js").AnyRuleDefinition;
export default _default;
