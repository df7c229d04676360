import { CommanderError } from 'commander';
import { MoltlerError } from '../../common/errors';
import { commandLine } from './command_line';
import { EXIT, type ExitCode } from './exit_codes';
import { PromptEnded } from './terminal/read_secret';
import { describeError } from './terminal/report';

/** Runs the command line of this process and resolves with its exit code. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  try {
    await commandLine((given) => (code = given)).parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof PromptEnded) return EXIT.interrupted;
    if (error instanceof MoltlerError) {
      process.stderr.write(`${describeError(error.serialize())}\n`);
      return EXIT.failed;
    }
    // A file that is not there, is a directory, or may not be read.
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      process.stderr.write(`${error.message}\n`);
      return EXIT.failed;
    }
    throw error;
  }
  return code;
}

void main(process.argv).then((code) => {
  process.exitCode = code;
});
