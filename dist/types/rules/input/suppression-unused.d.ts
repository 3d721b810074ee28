/** Reported by the engine, which knows what every suppression met. */
declare const _default: import("../../engine/rule.js").AnyRuleDefinition;
export default _default;
