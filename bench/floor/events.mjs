// What the YAML library alone costs: events of every file, thrown away.
import { readFileSync } from 'node:fs';
import { parseEvents } from 'js-yaml';
import { discover } from '../../src/source/discover.ts';

discover(process.argv[2], process.cwd()).then(({ files }) => {
  for (const path of files) parseEvents(readFileSync(path, 'utf8'), { maxDepth: 500 });
});
