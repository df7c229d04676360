import type { ResultColumn } from '../../../common/contract';
import { TokenNameTaken } from '../../../server/ports';
import { hashToken, newToken } from '../../server';
import { EXIT, type ExitCode } from '../exit_codes';
import { fail } from '../fail';
import { openStore, currentUser, type StoreOptions } from '../../engine';
import { writeList } from '../output';

const COLUMNS: readonly ResultColumn[] = [
  { name: 'name', type: 'text' },
  { name: 'access', type: 'text' },
  { name: 'created_at', type: 'timestamp' },
  { name: 'expires_at', type: 'timestamp' },
];

const UNITS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

const LONGEST = 3650 * UNITS.d;
/** Names appear in lists, the audit log and shells: no control characters, spaces or quotes. */
const NAME = /^[A-Za-z0-9._-]{1,64}$/;

/** `30d`, `12h`, `8w` as milliseconds; undefined for anything else, for zero, and for more than ten years. */
export function lifetime(text: string): number | undefined {
  const match = /^(\d+)([hdw])$/.exec(text);
  if (match === null) return undefined;
  const milliseconds = Number(match[1]) * UNITS[match[2] as keyof typeof UNITS];
  return milliseconds > 0 && milliseconds <= LONGEST ? milliseconds : undefined;
}

/** `moltler tokens create NAME`: prints the token once; only its hash is stored. */
export async function createToken(
  name: string,
  {
    readOnly,
    expires,
    ...store
  }: StoreOptions & { readonly readOnly?: boolean; readonly expires?: string },
): Promise<ExitCode> {
  if (!NAME.test(name)) {
    return fail(
      EXIT.usage,
      'The token name is not valid. Use 1 to 64 letters, digits, dots, underscores and hyphens.',
    );
  }
  if (name.toLowerCase() === currentUser().toLowerCase()) {
    return fail(
      EXIT.usage,
      `Your own statements are recorded under the name "${name}". Choose another name for the token.`,
    );
  }
  const life = expires === undefined ? undefined : lifetime(expires);
  if (expires !== undefined && life === undefined) {
    return fail(
      EXIT.usage,
      `--expires "${expires}" is not a lifetime. Use hours, days or weeks up to ten years, such as 12h, 30d or 8w.`,
    );
  }
  const ports = await openStore(store);
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
      'Copy the token now; it is not shown again. Use it with --token or MOLTLER_TOKEN.\n',
    );
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof TokenNameTaken)) throw error;
    return fail(
      EXIT.failed,
      `Token "${name}" already exists. Revoke it with: moltler tokens revoke ${name}`,
    );
  } finally {
    await ports.close();
  }
}

/** `moltler tokens list`: names, rights and dates. */
export async function listTokens({
  json = false,
  ...store
}: StoreOptions & { readonly json?: boolean }): Promise<ExitCode> {
  const ports = await openStore(store);
  try {
    const tokens = await ports.accessTokens.list();
    const items = tokens.map(({ name, readOnly, createdAt, expiresAt }) => ({
      name,
      access: readOnly ? 'read-only' : 'full',
      created_at: createdAt,
      expires_at: expiresAt ?? (json ? null : 'never'),
    }));
    if (items.length > 0 || json) await writeList(COLUMNS, items, process.stdout, json);
    else
      process.stderr.write(
        'There are no tokens yet. Create one with: moltler tokens create NAME\n',
      );
    return EXIT.ok;
  } finally {
    await ports.close();
  }
}

/** `moltler tokens revoke NAME`. */
export async function revokeToken(name: string, store: StoreOptions): Promise<ExitCode> {
  const ports = await openStore(store);
  try {
    if (await ports.accessTokens.revoke(name)) return EXIT.ok;
    return fail(EXIT.failed, `Unknown token "${name}". List the tokens with: moltler tokens list`);
  } finally {
    await ports.close();
  }
}
