import { isNewName } from '../../../common/binding';
import type { ResultColumn } from '../../../common/contract';
import { messageOf } from '../../../common/errors';
import { counted } from '../../../common/quantities';
import { EXIT, type ExitCode } from '../exit_codes';
import { fail } from '../fail';
import { openStore, type StoreOptions } from '../../engine';
import { writeList } from '../output';
import { readSecret } from '../terminal/read_secret';

const COLUMNS: readonly ResultColumn[] = [
  { name: 'name', type: 'text' },
  { name: 'updated_at', type: 'timestamp' },
];

/** `moltler secrets set NAME [VALUE]`: without VALUE, prompts without echo or reads standard input. */
export async function setSecret(
  name: string,
  given: string | undefined,
  store: StoreOptions,
): Promise<ExitCode> {
  if (!isNewName('secret', name)) {
    const { text, hint = '' } = messageOf('invalid_name', { what: 'secret', name });
    return fail(EXIT.usage, `${text} ${hint}`);
  }
  const value = given ?? (await readSecret(`Value of ${name}: `));
  if (value === '') {
    return fail(EXIT.usage, `The value is empty, so secret "${name}" was not changed.`);
  }
  const ports = await openStore(store);
  try {
    await ports.secrets.write(name, value);
    process.stderr.write(`Secret "${name}" stored. Use it in CONFIG as "{{secrets.${name}}}".\n`);
    return EXIT.ok;
  } finally {
    await ports.close();
  }
}

/** `moltler secrets list`: names and dates, never values. */
export async function listSecrets({
  json = false,
  ...store
}: StoreOptions & { readonly json?: boolean }): Promise<ExitCode> {
  const ports = await openStore(store);
  try {
    const secrets = await ports.secrets.list();
    const items = secrets.map(({ name, updatedAt }) => ({ name, updated_at: updatedAt }));
    if (items.length > 0 || json) await writeList(COLUMNS, items, process.stdout, json);
    else
      process.stderr.write('There are no secrets yet. Create one with: moltler secrets set NAME\n');
    return EXIT.ok;
  } finally {
    await ports.close();
  }
}

/** `moltler secrets delete NAME`. */
export async function deleteSecret(name: string, store: StoreOptions): Promise<ExitCode> {
  const ports = await openStore(store);
  try {
    if (await ports.secrets.delete(name)) return EXIT.ok;
    return fail(
      EXIT.failed,
      `Unknown secret "${name}". List the secrets with: moltler secrets list`,
    );
  } finally {
    await ports.close();
  }
}

/** `moltler secrets rotate-key`: a new key file, or the key in MOLTLER_NEW_ENCRYPTION_KEY; everything is encrypted again. */
export async function rotateKey(store: StoreOptions): Promise<ExitCode> {
  const fromEnvironment = process.env['MOLTLER_NEW_ENCRYPTION_KEY'];
  if (process.env['MOLTLER_ENCRYPTION_KEY'] !== undefined && fromEnvironment === undefined) {
    return fail(
      EXIT.usage,
      'The key comes from MOLTLER_ENCRYPTION_KEY. Set MOLTLER_NEW_ENCRYPTION_KEY to the new key and run this again, then set MOLTLER_ENCRYPTION_KEY to it.',
    );
  }
  const ports = await openStore(store);
  try {
    const count = await ports.rotateKey(fromEnvironment);
    process.stderr.write(
      `${counted(count, 'secret')} ${count === 1 ? 'is' : 'are'} encrypted with the new key.\n`,
    );
    return EXIT.ok;
  } finally {
    await ports.close();
  }
}
