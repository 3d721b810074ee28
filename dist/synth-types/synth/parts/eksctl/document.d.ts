import type { Json } from './json.js';
/** YAML for programs that read it as version 1.1, where `on`, `1:30` and `0x1f` are no texts without quotes. */
export declare function yamlText(value: Json, comments: readonly string[]): string;
/** YAML inside a text of YAML. */
export declare function nestedText(value: Json): string;
