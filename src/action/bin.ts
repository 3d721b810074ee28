import { EXIT } from '../cli/errors.js';
import { processIo } from '../cli/io.js';
import { action } from './action.js';

const io = processIo();

action({ ...io, cwd: io.env.GITHUB_WORKSPACE || io.cwd }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`eks-kit: ${String(error)}\n`);
    process.exitCode = EXIT.bug;
  },
);
