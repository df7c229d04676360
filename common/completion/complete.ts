import type { SchemaSnapshot } from '../binding';
import type { ParsedScript } from '../language';
import type { Completion, Offer } from './completion';
import { cursorAt, type Cursor } from './cursor';
import { expectedAfter, namedNext, walkTo } from './expectation';
import { actionOffers } from './offers/actions';
import { columnOffers } from './offers/columns';
import { functionOffers } from './offers/functions';
import { keywordOffers } from './offers/keywords';
import { objectOffers } from './offers/objects';
import { tableOffers } from './offers/tables';
import { parameterOffers, secretOffers, typeOffers } from './offers/texts';
import { valueOffers } from './offers/values';
import { tablesInScope } from './tables_in_scope';

/**
 * What can stand at `offset` of the script, the most fitting first. Pure and without an editor: the page and the
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
  return placed(offersAt(cursor), cursor.word, offset);
}

function offersAt(cursor: Cursor): readonly Offer[] {
  const walk = walkTo(cursor.before);
  const expected = expectedAfter(walk);
  const visible = tablesInScope(cursor.text, cursor.wordStart, cursor.snapshot);
  const place = { cursor, expected, named: namedNext(expected), visible };
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
    ...functionOffers(place),
    ...keywordOffers(place, walk),
  ];
}

/** Those that fit what is typed: its start before its middle, then by rank and name; each label of a kind once. */
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
      const sortText = `${at === 0 ? 0 : 1}${rank}${offer.label.toLowerCase()}`;
      return [{ ...offer, insertText: offer.insertText ?? offer.label, range, sortText }];
    })
    .sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0));
}
