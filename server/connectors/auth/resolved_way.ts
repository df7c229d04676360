import type { Authentication } from '../../../common/declaration';

/** CONFIG keys with their values, secrets read. */
export type ResolvedKeys = Readonly<Record<string, string>>;

/** A text of a way to authenticate with its holes filled. */
export const filledWith = (resolved: ResolvedKeys, text: string): string =>
  text.replace(/\{(?:config\.)?(\w+)\}/g, (hole, key: string) => resolved[key] ?? hole);

/** Each of these texts with its holes filled. */
export const allFilledWith = (
  resolved: ResolvedKeys,
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, filledWith(resolved, text)]),
  );

/** Which headers a way to authenticate sets; lower case. */
export function headerNamesOf(way: Authentication): readonly string[] {
  switch (way.kind) {
    case 'headers':
      return Object.keys(way.headers).map((name) => name.toLowerCase());
    case 'basic':
    case 'token':
      return ['authorization'];
    case 'query':
    case 'body':
      return [];
  }
}
