// The least that a linter on this reader must do: find the files, read them, parse them; nothing is kept.
import { readFileSync } from 'node:fs';
import { decode } from '../../src/source/decode.ts';
import { discover } from '../../src/source/discover.ts';
import { parseFile } from '../../src/source/file.ts';

discover(process.argv[2], process.cwd()).then(({ files }) => {
  for (const path of files) parseFile(path, decode(readFileSync(path)));
});
