import { TokenNameTaken, type AccessToken, type AccessTokenStore } from '../access_tokens';

/** Access tokens in memory. */
export function memoryAccessTokens(): AccessTokenStore {
  const tokens = new Map<string, { readonly token: AccessToken; readonly hash: string }>();
  return {
    async create(token, hash) {
      if (tokens.has(token.name)) throw new TokenNameTaken(token.name);
      tokens.set(token.name, { token: { ...token }, hash });
    },
    list: async () =>
      [...tokens.values()]
        .map(({ token }) => token)
        .sort((left, right) => (left.name < right.name ? -1 : 1)),
    find: async (wanted) => [...tokens.values()].find(({ hash }) => hash === wanted)?.token,
    revoke: async (name) => tokens.delete(name),
  };
}
