import { writeFile } from 'node:fs/promises';
import { formatScript } from '../../../common/language';
import { EXIT, type ExitCode } from '../exit_codes';
import { fail } from '../fail';
import { printable } from '../output';
import { scriptText } from '../script_text';
import { describeDiagnostic } from '../terminal/describe_diagnostic';

/** `moltler format [FILE] [--check | --write]`; without a file, standard input. */
export async function formatCommand(
  file: string | undefined,
  { check, write }: { readonly check?: boolean; readonly write?: boolean },
): Promise<ExitCode> {
  if (check && write) {
    return fail(EXIT.usage, '--check and --write cannot be combined.');
  }
  if (write && (file === undefined || file === '-')) {
    return fail(EXIT.usage, '--write needs a file, such as: moltler format --write script.sql');
  }
  const text = await scriptText(file);
  const formatted = formatScript(text);
  if (formatted.diagnostics.length > 0) {
    for (const diagnostic of formatted.diagnostics)
      process.stderr.write(`${printable(describeDiagnostic(diagnostic, text))}\n`);
    return EXIT.failed;
  }
  if (check) {
    if (formatted.text === text) return EXIT.ok;
    return fail(
      EXIT.failed,
      file === undefined
        ? 'The script is not formatted.'
        : `${file} is not formatted. Format it with: moltler format --write ${file}`,
    );
  }
  if (write && file !== undefined) {
    if (formatted.text !== text) await writeFile(file, formatted.text);
    return EXIT.ok;
  }
  process.stdout.write(formatted.text);
  return EXIT.ok;
}
