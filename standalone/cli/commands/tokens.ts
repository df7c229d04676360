import { TokenNameTaken } from '../../../server/ports';
import { hashToken, newToken } from '../../server/access';
import { EXIT, type ExitCode } from '../exit_codes';
import { openStore } from '../open_engine';
import { cellText } from '../output/cell_text';
import { currentUser } from '../user';

const UNITS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

const LONGEST = 3650 * UNITS.d;
/** Names stand in lists, in the audit and in shells: no control characters, no spaces, no quotes. */
const NAME = /^[A-Za-z0-9._-]{1,64}$/;

/** `30d`, `12h`, `8w` as milliseconds; undefined for anything else, for nothing, and for more than ten years. */
export function lifetime(text: string): number | undefined {
  const match = /^(\d+)([hdw])$/.exec(text);
  if (match === null) return undefined;
  const milliseconds = Number(match[1]) * UNITS[match[2] as keyof typeof UNITS];
  return milliseconds > 0 && milliseconds <= LONGEST ? milliseconds : undefined;
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
  if (!NAME.test(name)) {
    process.stderr.write(
      'The name of a token is made of 1 to 64 letters, digits, points, underscores and hyphens.\n',
    );
    return EXIT.usage;
  }
  if (name.toLowerCase() === currentUser().toLowerCase()) {
    process.stderr.write(
      `"${name}" is what history and audit call you without a token: give the token another name.\n`,
    );
    return EXIT.usage;
  }
  const life = expires === undefined ? undefined : lifetime(expires);
  if (expires !== undefined && life === undefined) {
    process.stderr.write(
      `--expires takes hours, days or weeks, such as 12h, 30d, 8w, ten years at most; not "${expires}".\n`,
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
        `${cellText(token.name)}\t${token.readOnly ? 'read-only' : 'full'}\t${token.createdAt}\t${token.expiresAt ?? 'never expires'}\n`,
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
