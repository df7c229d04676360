import { EXIT, type ExitCode } from '../exit_codes';
import { openStore } from '../open_engine';
import { readSecret } from '../terminal/read_secret';

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/** `moltler secrets set NAME [VALUE]`: asks without echo, or reads standard input, where VALUE is left out. */
export async function setSecret(
  name: string,
  given: string | undefined,
  data: string | undefined,
): Promise<ExitCode> {
  if (!NAME.test(name)) {
    process.stderr.write(
      `A secret's name begins with a letter and holds letters, digits and _; "${name}" does not.\n`,
    );
    return EXIT.usage;
  }
  const value = given ?? (await readSecret(`Value of ${name}: `));
  if (value === '') {
    process.stderr.write('Nothing was given; the secret is unchanged.\n');
    return EXIT.usage;
  }
  const ports = await openStore(data);
  try {
    await ports.secrets.write(name, value);
    process.stderr.write(`Stored. Use it as "{{secrets.${name}}}".\n`);
    return EXIT.ok;
  } finally {
    await ports.close();
  }
}

/** `moltler secrets list`: names and dates, never values. */
export async function listSecrets(data: string | undefined): Promise<ExitCode> {
  const ports = await openStore(data);
  try {
    const secrets = await ports.secrets.list();
    for (const { name, updatedAt } of secrets) process.stdout.write(`${name}\t${updatedAt}\n`);
    if (secrets.length === 0)
      process.stderr.write('There are no secrets yet: moltler secrets set NAME\n');
    return EXIT.ok;
  } finally {
    await ports.close();
  }
}

/** `moltler secrets delete NAME`. */
export async function deleteSecret(name: string, data: string | undefined): Promise<ExitCode> {
  const ports = await openStore(data);
  try {
    if (await ports.secrets.delete(name)) return EXIT.ok;
    process.stderr.write(`There is no secret "${name}".\n`);
    return EXIT.failed;
  } finally {
    await ports.close();
  }
}

/** `moltler secrets rotate-key`: a new key file, or the key in MOLTLER_NEW_ENCRYPTION_KEY; everything is encrypted anew. */
export async function rotateKey(data: string | undefined): Promise<ExitCode> {
  const fromEnvironment = process.env['MOLTLER_NEW_ENCRYPTION_KEY'];
  if (process.env['MOLTLER_ENCRYPTION_KEY'] !== undefined && fromEnvironment === undefined) {
    process.stderr.write(
      'The key comes from MOLTLER_ENCRYPTION_KEY: give the new one in MOLTLER_NEW_ENCRYPTION_KEY, and set MOLTLER_ENCRYPTION_KEY to it afterwards.\n',
    );
    return EXIT.usage;
  }
  const ports = await openStore(data);
  try {
    const count = await ports.rotateKey(fromEnvironment);
    process.stderr.write(
      `${count} secret${count === 1 ? ' is' : 's are'} encrypted with the new key.\n`,
    );
    return EXIT.ok;
  } finally {
    await ports.close();
  }
}
