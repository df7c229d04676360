import { hardLine, type Doc } from '../printing/doc';
import { nameDoc, stringDoc, type Printing } from '../printing/printing';
import { printOptions, printTableName } from '../query/print';
import type { Building } from '../building';
import { identifierOf, optional, rangeOf, stringOf } from '../building';
import type { SyncStatementContext } from '../generated/MoltlerParser';
import { buildTableName } from '../query/build_tables';
import { buildOptions } from '../query/build_with';
import type { Expression, Identifier, Node, Options, StringLiteral, TableName } from '../nodes';
import { laterStatement } from './definition';

/** `[DRY RUN] SYNC CONNECTOR c[.e] TO pattern [WHERE …] [INCREMENTAL ON col] [SCHEDULE 'cron'] [WITH (…)]`. */
export interface SyncStatement extends Node {
  readonly kind: 'sync_statement';
  readonly dryRun: boolean;
  readonly source: TableName;
  readonly target: TableName;
  readonly where?: Expression;
  readonly incrementalOn?: Identifier;
  readonly schedule?: StringLiteral;
  readonly options?: Options;
}

/** Builds SYNC CONNECTOR. */
function buildSync(context: SyncStatementContext, building: Building): SyncStatement {
  return {
    kind: 'sync_statement',
    range: rangeOf(context),
    dryRun: context.DRY() !== undefined,
    source: buildTableName(context.tableName(0)),
    target: buildTableName(context.tableName(1)),
    ...optional('where', context.expression(), (where) => building.expression(where)),
    ...optional('incrementalOn', context.columnName(), identifierOf),
    ...optional('schedule', context.stringLiteral(), stringOf),
    ...optional('options', context.withOptions(), (options) => buildOptions(options, building)),
  };
}

/** Prints SYNC CONNECTOR, one clause per line. */
function printSync(node: SyncStatement, printing: Printing): Doc {
  const dry = node.dryRun ? 'DRY RUN ' : '';
  return [
    `${dry}SYNC CONNECTOR ${printTableName(node.source)} TO ${printTableName(node.target)}`,
    node.where === undefined ? '' : [hardLine, 'WHERE ', printing.expression(node.where)],
    node.incrementalOn === undefined
      ? ''
      : [hardLine, `INCREMENTAL ON ${nameDoc(node.incrementalOn)}`],
    node.schedule === undefined ? '' : [hardLine, `SCHEDULE ${stringDoc(node.schedule)}`],
    node.options === undefined ? '' : [hardLine, printOptions(node.options, printing)],
  ];
}

export const sync = laterStatement<SyncStatement>({
  words: ({ dryRun }) => (dryRun ? 'DRY RUN SYNC CONNECTOR' : 'SYNC CONNECTOR'),
  syntax: 'SYNC CONNECTOR name[.entity] TO index',
  example: 'SYNC CONNECTOR gh TO gh-*',
  build: buildSync,
  print: printSync,
});
