import { asIdentifier, isSameName, type ColumnSchema } from '../../binding';
import { OPERATOR_SIGNS, typeName } from '../../declaration';
import type { Offer } from '../completion';
import { chainBefore, columnNamed, comparedColumn, isEntity } from '../operand';
import type { VisibleColumn, VisibleTable } from '../tables_in_scope';
import type { PlaceInStatement } from './place';
import { fieldOffers } from './variables';

/** Columns of the tables in scope, and the tables' aliases; after a dot, the columns of that table. */
export function columnOffers({ named, cursor, visible }: PlaceInStatement): readonly Offer[] {
  if (named.has('member')) {
    const chain = chainBefore(cursor.before);
    return [...behindDot(chain, visible.tables), ...fieldOffers(chain, cursor.variables)];
  }
  if (!named.has('column')) return [];
  const wanted = comparedColumn(cursor.before, visible);
  const columns = visible.tables.flatMap((table) =>
    table.columns.map((column) => ({ table, column })),
  );
  const seen = new Set<string>();
  const offers = columns.flatMap(({ table, column }) => {
    if (seen.has(column.name)) return [];
    seen.add(column.name);
    const suits = wanted === undefined || typeName(wanted.type) === typeName(column.type);
    return [columnOffer(column, suits ? 1 : 4, visible.tables.length > 1 ? table : undefined)];
  });
  const aliases = visible.tables.length > 1 ? visible.tables : [];
  return [
    ...offers,
    ...aliases.map(({ alias }): Offer => ({
      label: alias,
      insertText: asIdentifier(alias),
      kind: 'table',
      rank: 2,
    })),
  ];
}

function behindDot(chain: readonly string[], tables: readonly VisibleTable[]): readonly Offer[] {
  const [first = '', second] = chain;
  const table = tables.find((table) =>
    second === undefined ? isSameName(table.alias, first) : isEntity(table, first, second),
  );
  if (table !== undefined) return table.columns.map((column) => columnOffer(column, 1));
  // A connector before its entity: `gh.` of gh.issues.title.
  const entities = tables.filter(
    ({ connector }) => second === undefined && isSameName(connector ?? '', first),
  );
  return entities.map(({ alias }) => ({ label: alias, kind: 'entity', rank: 1 }));
}

function columnOffer(column: VisibleColumn, rank: number, table?: VisibleTable): Offer {
  const { name, schema, type } = column;
  const documentation = schema === undefined ? '' : aboutColumn(schema);
  return {
    label: name,
    insertText: asIdentifier(name),
    kind: 'column',
    detail: table === undefined ? typeName(type) : `${typeName(type)} · ${table.alias}`,
    ...(documentation === '' ? {} : { documentation }),
    rank: schema?.inStar === false ? rank + 1 : rank,
  };
}

/** What is useful to know about a column: meaning, values, push-down, cost. */
export function aboutColumn(column: ColumnSchema): string {
  const { description, values, pushable, sortable, required, costly, requestOnly } = column;
  return [
    description,
    values === undefined ? undefined : `Values: ${values.join(', ')}.`,
    pushable.length === 0
      ? undefined
      : `Pushed down: ${pushable.map((one) => OPERATOR_SIGNS[one]).join(', ')}.`,
    sortable ? 'ORDER BY is pushed down.' : undefined,
    required ? 'Requires a condition in WHERE or ON.' : undefined,
    costly ? 'Takes one request per row.' : undefined,
    requestOnly ? 'A request parameter, not part of the response.' : undefined,
    column.ignoringCase ? 'Compared ignoring case.' : undefined,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

/** The column before an operator that is about to be typed: `title |`. */
export function columnJustBefore({ cursor, visible }: PlaceInStatement): VisibleColumn | undefined {
  return columnNamed(chainBefore(cursor.before), visible);
}
