import type { SchemaSnapshot } from '../binding';
import type { ParsedScript, GrammarWalk } from '../language';
import type { Completion, Offer } from './completion';
import { cursorAt, type Cursor } from './cursor';
import { expectedAfter, namedNext, walkTo } from './expectation';
import { actionOffers } from './offers/actions';
import { columnOffers } from './offers/columns';
import { functionOffers } from './offers/functions';
import { keywordOffers } from './offers/keywords';
import { objectOffers } from './offers/objects';
import type { PlaceInStatement } from './offers/place';
import { tableOffers } from './offers/tables';
import { parameterOffers, secretOffers, typeOffers } from './offers/texts';
import { valueOffers } from './offers/values';
import { errorClassOffers, variableOffers } from './offers/variables';
import { tablesInScope } from './tables_in_scope';

/**
 * Completions at `offset` of the script, best first. Pure and independent of an editor: the page and the
 * terminal share it. The place is read from the grammar, names from the tokens of the statement, so that a
 * statement which does not parse yet is completed too.
 */
export function complete(
  script: ParsedScript,
  offset: number,
  snapshot: SchemaSnapshot,
): readonly Completion[] {
  const cursor = cursorAt(script, offset, snapshot);
  if (cursor === undefined) return [];
  const secrets = secretOffers(cursor);
  if (secrets !== undefined) return placed(secrets.offers, secrets.typed, offset);
  const parameters = parameterOffers(script.text, cursor);
  if (parameters.length > 0) return placed(parameters, cursor.word, offset);
  const place = placeAt(cursor);
  const offers = offersAt(place);
  return place.named.has('new') && cursor.word !== ''
    ? besideAlias(placed(offers, cursor.word, offset), cursor.word)
    : placed(offers, cursor.word, offset);
}

/**
 * Where a new name may be typed, such as that of a table in a query, only few completions are offered: none for one
 * letter, because most aliases have one, and then only those that begin with the typed text.
 */
function besideAlias(found: readonly Completion[], typed: string): readonly Completion[] {
  if (typed.length === 1) return [];
  const wanted = typed.toLowerCase();
  return found.filter(({ label }) => label.toLowerCase().startsWith(wanted));
}

function placeAt(cursor: Cursor): PlaceInStatement & { readonly walk: GrammarWalk } {
  const walk = walkTo(cursor.before);
  const expected = expectedAfter(walk);
  const { inner } = cursor;
  const visible = tablesInScope(inner.text, cursor.wordStart - inner.start, cursor.snapshot);
  return { cursor, expected, named: namedNext(expected), visible, walk };
}

function offersAt({ walk, ...place }: ReturnType<typeof placeAt>): readonly Offer[] {
  const { cursor } = place;
  const texts = [
    ...typeOffers(place),
    ...objectOffers(place),
    ...actionOffers(place),
    ...valueOffers(place),
  ];
  if (cursor.quote !== undefined && cursor.quote !== '`') {
    return texts.filter(({ kind }) => kind !== 'argument' || place.named.has('key'));
  }
  return [
    ...texts,
    ...tableOffers(place),
    ...columnOffers(place),
    ...variableOffers(place),
    ...errorClassOffers(place),
    ...functionOffers(place),
    ...keywordOffers(place, walk),
  ];
}

/**
 * Completions that match the typed text: exact matches first, then prefixes, then the rest, by rank and name; each
 * label of a kind once.
 */
function placed(offers: readonly Offer[], typed: string, offset: number): readonly Completion[] {
  const wanted = typed.toLowerCase();
  const range = { start: offset - typed.length, end: offset };
  const seen = new Set<string>();
  return offers
    .flatMap(({ rank, ...offer }): Completion[] => {
      const at = offer.label.toLowerCase().indexOf(wanted);
      const key = `${offer.kind} ${offer.label}`;
      if (at < 0 || seen.has(key)) return [];
      seen.add(key);
      const fit = at > 0 ? 2 : offer.label.length === typed.length && typed !== '' ? 0 : 1;
      const sortText = `${fit}${rank}${offer.label.toLowerCase()}`;
      return [{ ...offer, insertText: offer.insertText ?? offer.label, range, sortText }];
    })
    .sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0));
}
