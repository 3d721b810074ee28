import { type AttributeCatalogue } from './attributes.js';
/** `a=1,b=2` as the controller reads it: `\` takes the next character as it is. Undefined of an item without key or `=`. */
export declare function parseMap(text: string): ReadonlyMap<string, string> | undefined;
/** Why an attribute cannot be set to a value, as the end of a sentence that begins with its name; undefined where it can. */
export declare function attributeFault(catalogue: AttributeCatalogue, name: string, value: string): string | undefined;
/** Why the attributes do not go together; undefined where they do. */
export declare function attributesFault(catalogue: AttributeCatalogue, map: ReadonlyMap<string, string>): string | undefined;
