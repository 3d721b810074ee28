import { EXIT } from './errors.js';
import { processIo } from './io.js';
import { main } from './main.js';

process.once('SIGINT', () => process.exit(130));

main(process.argv.slice(2), processIo()).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`eks-kit: ${String(error)}\n`);
    process.exitCode = EXIT.bug;
  },
);
