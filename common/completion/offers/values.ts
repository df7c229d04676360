import { FOR_EACH_OPTIONS, SCAN_OPTIONS, SYNC_OPTIONS, type ActionSchema } from '../../binding';
import { typeName } from '../../declaration';
import { MoltlerLexer as T, MoltlerParser as P } from '../../language';
import { timeZones } from '../../schedules';
import type { Offer } from '../completion';
import type { Cursor } from '../cursor';
import { comparedColumn } from '../operand';
import type { PlaceInStatement } from './place';

/** Values of an enumeration where one is compared, or set by an option. */
export function valueOffers(place: PlaceInStatement): readonly Offer[] {
  const { cursor, visible, named } = place;
  const around = named.get('option');
  if (around !== undefined) {
    return optionsOf(around[around.indexOf(P.RULE_withOptions) + 1]).map(
      ({ name, description }) => ({
        label: name,
        insertText: `${name} = `,
        kind: 'option',
        documentation: description,
        rank: 0,
      }),
    );
  }
  const option = optionBefore(cursor);
  if (option !== undefined) return optionValues(option, place);
  if (named.has('text')) {
    const last = cursor.before.at(-1)?.type;
    if (last === T.SCHEDULE) return textOffers(SCHEDULES, cursor);
    if (last === T.ZONE) return textOffers(timeZones(), cursor);
  }
  const column = comparedColumn(cursor.before, visible);
  return textOffers(column?.schema?.values ?? [], cursor);
}

const SCHEDULES = [
  '*/15 * * * *',
  '@hourly',
  '@daily',
  '0 3 * * *',
  '0 8 * * MON-FRI',
  '@every 5m',
];

/** The options of WITH (…) in the rule that it ends. */
function optionsOf(rule: number | undefined): readonly Described[] {
  if (rule === P.RULE_forEach) return FOR_EACH_OPTIONS;
  return rule === P.RULE_syncStatement ? SYNC_OPTIONS : SCAN_OPTIONS;
}

interface Described {
  readonly name: string;
  readonly description: string;
}

/** Texts as literals; inside a string without quotes. */
export function textOffers(values: readonly string[], cursor: Cursor): readonly Offer[] {
  return values.map((value) => ({
    label: value,
    insertText: cursor.quote === undefined ? `'${value.replace(/'/g, "''")}'` : value,
    kind: 'value',
    rank: 0,
  }));
}

/** Values of an action's argument. */
export function argumentValues(
  parameter: ActionSchema['parameters'][number],
  cursor: Cursor,
): readonly Offer[] {
  if (typeName(parameter.type) === 'boolean') {
    return ['true', 'false'].map((label) => ({ label, kind: 'value', rank: 0 }));
  }
  return textOffers(parameter.values ?? [], cursor);
}

/** The option whose value is completed: `WITH (prefer = |`. */
function optionBefore({ before }: Cursor): string | undefined {
  if (before.at(-1)?.type !== T.EQ) return undefined;
  let depth = 0;
  for (let at = before.length - 1; at > 0; at--) {
    const type = before[at]?.type;
    if (type === T.RPAREN) depth++;
    if (type !== T.LPAREN) continue;
    if (depth === 0) return before[at - 1]?.type === T.WITH ? before.at(-2)?.text : undefined;
    depth--;
  }
  return undefined;
}

/** An option of a table, a query, FOR EACH or a sync. */
export const optionNamed = (name: string) =>
  [...SCAN_OPTIONS, ...FOR_EACH_OPTIONS, ...SYNC_OPTIONS].find(
    (each) => each.name === name.toLowerCase(),
  );

function optionValues(name: string, { cursor, visible }: PlaceInStatement): readonly Offer[] {
  const option = optionNamed(name);
  switch (option?.takes) {
    case 'boolean':
      return ['true', 'false'].map((label) => ({ label, kind: 'value', rank: 0 }));
    case 'choice':
      return textOffers(option.choices ?? [], cursor);
    case 'duration':
      return textOffers(['30s', '5m', '1h', '1d'], cursor);
    case 'name':
      if (option.name !== 'index') return [];
      return textOffers(
        [...new Set(visible.tables.flatMap(({ entity }) => entity?.indexes ?? []))],
        cursor,
      );
    default:
      return [];
  }
}
