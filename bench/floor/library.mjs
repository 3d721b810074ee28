// What reading and parsing costs with a YAML library as it is published: `node library.mjs js-yaml|yaml PATH`; nothing is kept.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [, , name, path] = process.argv;
const library = await import(name);
const parse = { 'js-yaml': library.loadAll, yaml: library.parseAllDocuments }[name];
const names = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : [''];
for (const file of names.map((each) => join(path, each))) {
  if (file.endsWith('.yaml')) parse(readFileSync(file, 'utf8'));
}
