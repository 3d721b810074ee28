import { Document, isMap, isScalar, stringify } from 'yaml';
import type { Json } from './json.js';

/** YAML for programs that read it as version 1.1, where `on`, `1:30` and `0x1f` are no texts without quotes. */
export function yamlText(value: Json, comments: readonly string[]): string {
  const document = new Document(value, { version: '1.1', aliasDuplicateObjects: false });
  if (isMap(document.contents)) {
    for (const { key, value: section } of document.contents.items) {
      if (isScalar(key) && !isScalar(section)) key.spaceBefore = true;
    }
  }
  const head = comments.map((line) => (line === '' ? '#' : `# ${line}`)).join('\n');
  return `${head}\n${document.toString({ lineWidth: 0 })}`;
}

/** YAML inside a text of YAML. */
export function nestedText(value: Json): string {
  return stringify(value, { version: '1.1', aliasDuplicateObjects: false, lineWidth: 0 });
}
