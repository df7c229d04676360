import type { ExitCode } from './exit_codes';
import { printable } from './output';

/** Says on standard error what is wrong, and gives back the code to exit with. */
export function fail(code: ExitCode, text: string): ExitCode {
  process.stderr.write(`${printable(`error: ${text}`)}\n`);
  return code;
}
