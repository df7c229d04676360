import type { Doc } from '../printing/doc';
import { optional, rangeOf } from '../building';
import type { ClearCacheStatementContext } from '../generated/MoltlerParser';
import { buildTableName } from '../query/build_tables';
import { printTableName } from '../query/print';
import type { Node, TableName } from '../nodes';
import { statement } from './definition';

/** `CLEAR CACHE [FOR c[.e]]`. */
export interface ClearCacheStatement extends Node {
  readonly kind: 'clear_cache_statement';
  /** A connector or one of its entities; everything if unset. */
  readonly of?: TableName;
}

/** Builds CLEAR CACHE. */
const buildClearCache = (context: ClearCacheStatementContext): ClearCacheStatement => ({
  kind: 'clear_cache_statement',
  range: rangeOf(context),
  ...optional('of', context.tableName(), buildTableName),
});

/** Prints CLEAR CACHE. */
const printClearCache = ({ of }: ClearCacheStatement): Doc =>
  `CLEAR CACHE${of === undefined ? '' : ` FOR ${printTableName(of)}`}`;

export const clearCache = statement<ClearCacheStatement>({
  words: 'CLEAR CACHE',
  effect: 'configures',
  result: 'messages',
  syntax: 'CLEAR CACHE [FOR name[.entity]]',
  description:
    'Removes cached responses: of an entity, of a connector, or all. SHOW CACHE shows what is cached.',
  example: 'CLEAR CACHE FOR gh.issues',
  build: buildClearCache,
  print: printClearCache,
});
