import { TokenNameTaken } from '../../../server/ports';
import { hashToken, newToken } from '../../server/access';
import { EXIT, type ExitCode } from '../exit_codes';
import { openStore } from '../open_engine';

const UNITS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** `30d`, `12h`, `8w` as milliseconds. */
export function lifetime(text: string): number | undefined {
  const match = /^(\d+)([hdw])$/.exec(text);
  return match === null ? undefined : Number(match[1]) * UNITS[match[2] as keyof typeof UNITS];
}

/** `moltler tokens create NAME`: prints the token once; only its hash is kept. */
export async function createToken(
  name: string,
  {
    data,
    readOnly,
    expires,
  }: { readonly data?: string; readonly readOnly?: boolean; readonly expires?: string },
): Promise<ExitCode> {
  const life = expires === undefined ? undefined : lifetime(expires);
  if (expires !== undefined && life === undefined) {
    process.stderr.write(
      `--expires takes hours, days or weeks, such as 12h, 30d, 8w; not "${expires}".\n`,
    );
    return EXIT.usage;
  }
  const ports = await openStore(data);
  try {
    const token = newToken();
    const now = ports.clock.now();
    await ports.accessTokens.create(
      {
        name,
        readOnly: readOnly === true,
        createdAt: new Date(now).toISOString(),
        ...(life === undefined ? {} : { expiresAt: new Date(now + life).toISOString() }),
      },
      hashToken(token),
    );
    process.stdout.write(`${token}\n`);
    process.stderr.write(
      'This is the only time it is shown. Use it as: moltler --url … --token …, or MOLTLER_TOKEN.\n',
    );
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof TokenNameTaken)) throw error;
    process.stderr.write(
      `There is a token "${name}" already; moltler tokens revoke ${name} ends it.\n`,
    );
    return EXIT.failed;
  } finally {
    await ports.close();
  }
}

/** `moltler tokens list`: names, rights and dates. */
export async function listTokens({ data }: { readonly data?: string }): Promise<ExitCode> {
  const ports = await openStore(data);
  try {
    for (const token of await ports.accessTokens.list()) {
      process.stdout.write(
        `${token.name}\t${token.readOnly ? 'read-only' : 'full'}\t${token.createdAt}\t${token.expiresAt ?? 'never expires'}\n`,
      );
    }
    return EXIT.ok;
  } finally {
    await ports.close();
  }
}

/** `moltler tokens revoke NAME`. */
export async function revokeToken(
  name: string,
  { data }: { readonly data?: string },
): Promise<ExitCode> {
  const ports = await openStore(data);
  try {
    if (await ports.accessTokens.revoke(name)) return EXIT.ok;
    process.stderr.write(`There is no token "${name}".\n`);
    return EXIT.failed;
  } finally {
    await ports.close();
  }
}
