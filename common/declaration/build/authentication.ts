import type { Authentication } from '../api';

const holes = (...texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1] ?? '')),
  ),
];

/** A header built from CONFIG keys: `header('Authorization', 'Token token={api_key}')`. Used where all of them are set. */
export const header = (name: string, value: string): Authentication => ({
  kind: 'header',
  name,
  value,
  needs: holes(value),
});

/** `Authorization: Bearer …` with the value of one CONFIG key. */
export const bearer = (key: string): Authentication => header('Authorization', `Bearer {${key}}`);

/** HTTP basic authentication: `basic('{username}', '{password}')`. */
export const basic = (username: string, password: string): Authentication => ({
  kind: 'basic',
  username,
  password,
  needs: holes(username, password),
});

/** A query parameter built from CONFIG keys. */
export const queryKey = (name: string, value: string): Authentication => ({
  kind: 'query',
  name,
  value,
  needs: holes(value),
});
