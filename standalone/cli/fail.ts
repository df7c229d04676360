import type { ExitCode } from './exit_codes';
import { printable } from './output';

/** Prints an error to standard error, and returns the exit code. */
export function fail(code: ExitCode, text: string): ExitCode {
  process.stderr.write(`${printable(`error: ${text}`)}\n`);
  return code;
}
