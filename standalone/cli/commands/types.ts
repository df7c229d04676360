import { readFile } from 'node:fs/promises';
import { connectorTypeRegistry } from '../../../server/connector_types';
import { readTypeFile, typeFileSchema } from '../../../server/type_files';
import { EXIT, type ExitCode } from '../exit_codes';
import { printable } from '../output';

/** `moltler types check FILE…`: what is wrong with connector types in files. */
export async function checkTypes(files: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  for (const file of files) {
    const problems = await problemsIn(file);
    if (problems.length > 0) code = EXIT.failed;
    for (const problem of problems) process.stderr.write(`${printable(`${file}: ${problem}`)}\n`);
  }
  return code;
}

async function problemsIn(file: string): Promise<readonly string[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return [unreadable(error)];
  }
  const read = readTypeFile(text);
  if (read.kind === 'problems')
    return read.problems.map(({ path, problem }) =>
      path === '' ? problem : `${path}: ${problem}`,
    );
  const { name, entities } = read.type;
  if (connectorTypeRegistry.get(name) !== undefined)
    return [`name: a built-in type is named "${name}"`];
  process.stdout.write(
    `${file}: connector type "${name}" is valid. Entities: ${Object.keys(entities).join(', ')}\n`,
  );
  return [];
}

const unreadable = (error: unknown): string =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
    ? 'the file was not found'
    : `it could not be read: ${error instanceof Error ? error.message : String(error)}`;

/** `moltler types schema`: the JSON Schema of these files, for editors. */
export function printTypeSchema(): ExitCode {
  process.stdout.write(`${JSON.stringify(typeFileSchema, null, 2)}\n`);
  return EXIT.ok;
}
