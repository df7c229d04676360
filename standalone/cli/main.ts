import { CommanderError } from 'commander';
import { MoltlerError } from '../../common/errors';
import { commandLine } from './command_line';
import { EXIT, type ExitCode } from './exit_codes';
import { fail } from './fail';
import { OutputFailed, outputError, printable, ReaderGone } from './output';
import { NotUtf8 } from './script_text';
import { PromptEnded } from './terminal/read_secret';
import { describeError } from './terminal/describe_error';

/** The problem with a file named on the command line. */
const FILE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'file not found',
  ENOTDIR: 'file not found',
  EISDIR: 'it is a directory, not a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
};

/** Runs the command line of this process and resolves with its exit code. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  try {
    await commandLine((exit) => (code = exit)).parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof PromptEnded) return EXIT.interrupted;
    if (error instanceof NotUtf8) return fail(EXIT.usage, error.message);
    if (error instanceof ReaderGone) return EXIT.ok;
    if (error instanceof OutputFailed) return EXIT.failed;
    if (error instanceof MoltlerError) {
      complain(describeError(error.serialize()));
      return EXIT.failed;
    }
    // A file that is missing, is a directory, or is not readable.
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      const reason = FILE_REASONS[String(error.code)];
      const path = 'path' in error ? error.path : undefined;
      // The error of reading a directory has no path; that of listening on a port differs.
      if (reason === undefined || (path === undefined && error.code !== 'EISDIR')) {
        return fail(EXIT.failed, error.message);
      }
      return fail(EXIT.usage, `${typeof path === 'string' ? path : 'The file'}: ${reason}.`);
    }
    return unexpected(error);
  }
  return code;
}

/** A bug in Moltler. The stack is for debugging; a user needs the message. */
function unexpected(error: unknown): ExitCode {
  const reason = error instanceof Error ? error.message : String(error);
  complain(describeError(new MoltlerError('internal', { reason }).serialize()));
  if (process.env['MOLTLER_DEBUG'] && error instanceof Error) complain(error.stack ?? '');
  else complain('  Set MOLTLER_DEBUG=1 to print where it happened.');
  return EXIT.failed;
}

const complain = (text: string): void => void process.stderr.write(`${printable(text)}\n`);

/** Set if standard output could not be written: the output is incomplete, whatever the command did. */
let outputFailed = false;
process.stdout.on('error', (error: Error) => {
  const meaning = outputError(error);
  if (meaning instanceof ReaderGone || outputFailed) return;
  outputFailed = true;
  process.exitCode = fail(EXIT.failed, meaning.message);
});

void main(process.argv).then((code) => {
  if (!outputFailed || code !== EXIT.ok) process.exitCode = code;
});
