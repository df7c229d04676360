import { tokenize } from './classes';

/** Names of the `$name` parameters in a text, in order and without duplicates. */
export function parametersIn(text: string): readonly string[] {
  if (!text.includes('$')) return [];
  const names = tokenize(text)
    .filter((token) => token.class === 'parameter')
    .map(({ start, end }) => text.slice(start + 1, end));
  return [...new Set(names)];
}
