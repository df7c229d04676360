import {
  configKeyOf,
  SIGNATURE_HEADERS,
  withHolesFilled,
  type Authentication,
} from '../../../common/declaration';

/** CONFIG keys with their values; secrets have been read. */
export type ResolvedKeys = Readonly<Record<string, string>>;

/** Fills the holes in a text of a way to authenticate. */
export const filledWith = (resolved: ResolvedKeys, text: string): string =>
  withHolesFilled(text, (hole) => resolved[configKeyOf(hole) ?? hole] ?? `{${hole}}`);

/** Fills the holes in each of these texts. */
export const allFilledWith = (
  resolved: ResolvedKeys,
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, filledWith(resolved, text)]),
  );

/** The headers that a way to authenticate sets, in lower case. */
export function headerNamesOf(way: Authentication): readonly string[] {
  switch (way.kind) {
    case 'headers':
      return Object.keys(way.headers).map((name) => name.toLowerCase());
    case 'basic':
    case 'token':
      return ['authorization'];
    case 'signature':
      return ['authorization', ...SIGNATURE_HEADERS.slice(0, 2)];
    case 'query':
    case 'body':
      return [];
  }
}
