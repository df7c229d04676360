import {
  CAST_TYPE_NAMES,
  FUNCTIONS,
  FUNCTIONS_IN_FROM,
  type FunctionSignature,
} from '../../binding';
import { typeName } from '../../declaration';
import { MoltlerLexer as T, MoltlerParser as P } from '../../language';
import type { Offer } from '../completion';
import { comparedColumn } from '../operand';
import type { VisibleColumn } from '../tables_in_scope';
import type { PlaceInStatement } from './place';

/** Rules without aggregates and windows, because they apply to single rows. */
const OF_ONE_ROW: readonly number[] = [
  P.RULE_whereCondition,
  P.RULE_joinPart,
  P.RULE_groupItems,
  P.RULE_tableFunction,
];

/** Functions that are allowed here and fit the other operand; type names after CAST. */
export function functionOffers({ named, cursor, visible }: PlaceInStatement): readonly Offer[] {
  if (named.has('type')) {
    return CAST_TYPE_NAMES.map((label) => ({ label, kind: 'type', rank: 1 }));
  }
  if (named.has('rows') && cursor.before.at(-1)?.type !== T.DOT) {
    return FUNCTIONS.filter(({ name }) => FUNCTIONS_IN_FROM.includes(name)).map((each) =>
      offerOf(each, 3),
    );
  }
  const rules = named.get('function');
  if (rules === undefined || cursor.before.at(-1)?.type === T.DOT) return [];
  const ofOneRow = rules.some((rule) => OF_ONE_ROW.includes(rule));
  const wanted = comparedColumn(cursor.before, visible);
  return FUNCTIONS.filter(({ kind }) => kind === 'scalar' || !ofOneRow)
    .filter((each) => suits(each, wanted))
    .map((each) => offerOf(each, wanted !== undefined && each.time ? 2 : 5));
}

const offerOf = (each: FunctionSignature, rank: number): Offer => ({
  label: each.name,
  insertText: each.bare ? each.name : `${each.name}(`,
  kind: 'function',
  detail: each.signature,
  documentation: each.description,
  rank,
});

function suits({ result }: FunctionSignature, column: VisibleColumn | undefined): boolean {
  if (column === undefined || column.type === 'null' || column.type === 'document') return true;
  switch (result.is) {
    case 'any':
    case 'lambda':
    case 'null':
      return true;
    case 'variable':
      return result.name !== 'N' || column.type === 'integer' || column.type === 'number';
    case 'list':
    case 'list_of':
      return typeof column.type === 'object';
    case 'scalar': {
      const groups = [
        ['integer', 'number'],
        ['timestamp', 'date'],
      ];
      const name = typeName(column.type);
      const group = groups.find((each) => each.includes(name)) ?? [name];
      return group.includes(result.type);
    }
  }
}
