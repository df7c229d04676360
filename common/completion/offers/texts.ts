import { MoltlerLexer as T } from '../../language';
import type { Offer } from '../completion';
import type { Cursor } from '../cursor';
import type { PlaceInStatement } from './place';

/** Names of connector types after TYPE. */
export function typeOffers({ named, cursor }: PlaceInStatement): readonly Offer[] {
  const { before, snapshot, quote } = cursor;
  const last = before.at(-1)?.type;
  if (!named.has('text') || last !== T.TYPE) return [];
  const creating = before[0]?.type === T.CREATE && before.at(-2)?.type === T.CONNECTOR;
  if (creating) return [];
  return snapshot.types.map(({ name, title, description }) => ({
    label: name,
    insertText: quote === undefined ? `'${name}'` : name,
    kind: 'connector_type',
    detail: title,
    documentation: description,
    rank: 0,
  }));
}

/** `{{secrets.` inside a string: the names of secrets, and how much of the string they replace. */
export function secretOffers({
  word,
  quote,
  snapshot,
}: Cursor): { readonly offers: readonly Offer[]; readonly typed: string } | undefined {
  if (quote === undefined) return undefined;
  const found = /\{\{\s*(?:secrets\.)?([^\s{}.]*)$/.exec(word);
  if (found === null) return undefined;
  const behind = /\{\{\s*secrets\.[^\s{}]*$/.test(word);
  const offers = snapshot.secrets.map((name): Offer => ({
    label: name,
    insertText: behind ? `${name}}}` : `{{secrets.${name}}}`,
    kind: 'secret',
    rank: 0,
  }));
  return { offers, typed: behind ? (found[1] ?? '') : found[0] };
}

/** `$name`: parameters that the script uses elsewhere. */
export function parameterOffers(
  script: string,
  { before, text, wordStart }: Cursor,
): readonly Offer[] {
  const typing = text[wordStart - 1] === '$' || before.at(-1)?.text === '$';
  if (!typing) return [];
  const names = new Set([...script.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name]) => name ?? ''));
  names.delete(text.slice(wordStart).match(/^\w*/)?.[0] ?? '');
  return [...names].map((label) => ({ label, kind: 'parameter', rank: 0 }));
}
