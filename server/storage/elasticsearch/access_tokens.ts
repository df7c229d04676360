import { TokenNameTaken, type AccessToken, type AccessTokenStore } from '../../ports';
import type { Table } from './own/table';

/** With the hashes of the tokens, never the tokens themselves. */
export type AccessTokenTable = readonly {
  readonly token: AccessToken;
  readonly hash: string;
}[];

export function elasticsearchAccessTokens(table: Table<AccessTokenTable>): AccessTokenStore {
  return {
    create: ({ name, readOnly, createdAt, expiresAt }, hash) =>
      table.change((before = []) => {
        if (before.some(({ token }) => token.name === name)) throw new TokenNameTaken(name);
        const token: AccessToken = {
          name,
          readOnly,
          createdAt,
          ...(expiresAt === undefined ? {} : { expiresAt }),
        };
        return { next: [...before, { token, hash }], result: undefined };
      }),
    list: async () =>
      ((await table.read()) ?? [])
        .map(({ token }) => token)
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    find: async (hash) => (await table.read())?.find((one) => one.hash === hash)?.token,
    revoke: (name) =>
      table.change((before = []) => {
        const others = before.filter(({ token }) => token.name !== name);
        return others.length === before.length ? { result: false } : { next: others, result: true };
      }),
  };
}
