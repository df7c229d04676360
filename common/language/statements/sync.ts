import { hardLine, type Doc } from '../printing/doc';
import { nameDoc, strictNameDoc, type Printing } from '../printing/printing';
import { columnsDoc, inParentheses, printOptions, printTableName } from '../query/print';
import type { Building } from '../building';
import { identifierOf, optional, present, rangeOf } from '../building';
import type {
  SyncConnectorContext,
  SyncQueryContext,
  SyncStatementContext,
} from '../generated/MoltlerParser';
import { buildTableName } from '../query/build_tables';
import { buildOptions } from '../query/build_with';
import type { Expression, Identifier, Node, Options, Query, TableName } from '../nodes';
import { statement } from './definition';
import { buildScheduleClause, printSchedule, type ScheduleClause } from './schedule';

/** What a sync reads. */
export type SyncSource =
  /** `CONNECTOR c[.e] … [WHERE …] [INCREMENTAL ON col]` */
  | {
      readonly type: 'connector';
      readonly name: TableName;
      readonly where?: Expression;
      readonly incrementalOn?: Identifier;
    }
  /** `(SELECT …) AS name … KEY (col, …)` */
  | {
      readonly type: 'query';
      readonly query: Query;
      readonly name: Identifier;
      readonly key: readonly Identifier[];
    };

/** `[DRY RUN] SYNC CONNECTOR … TO pattern …` or `SYNC (SELECT …) AS name TO pattern KEY (…)`. */
export interface SyncStatement extends Node {
  readonly kind: 'sync_statement';
  readonly dryRun: boolean;
  readonly source: SyncSource;
  readonly target: TableName;
  readonly schedule?: ScheduleClause;
  readonly options?: Options;
}

/** Builds SYNC. */
function buildSync(context: SyncStatementContext, building: Building): SyncStatement {
  const connector = context.syncConnector();
  return {
    kind: 'sync_statement',
    range: rangeOf(context),
    dryRun: context.DRY() !== undefined,
    ...(connector === undefined
      ? buildQuery(present(context.syncQuery()), building)
      : buildConnector(connector, building)),
    ...optional('schedule', context.scheduleClause(), buildScheduleClause),
    ...optional('options', context.withOptions(), (options) => buildOptions(options, building)),
  };
}

type Parts = Pick<SyncStatement, 'source' | 'target'>;

const buildConnector = (context: SyncConnectorContext, building: Building): Parts => ({
  source: {
    type: 'connector',
    name: buildTableName(context.tableName(0)),
    ...optional('where', context.expression(), (where) => building.expression(where)),
    ...optional('incrementalOn', context.columnName(), identifierOf),
  },
  target: buildTableName(context.tableName(1)),
});

const buildQuery = (context: SyncQueryContext, building: Building): Parts => ({
  source: {
    type: 'query',
    query: building.query(context.query()),
    name: identifierOf(context.newName()),
    key: context.keyColumns().columnName().map(identifierOf),
  },
  target: buildTableName(context.tableName()),
});

/** Prints SYNC, one clause per line. */
function printSync(node: SyncStatement, printing: Printing): Doc {
  const { dryRun, source, target, schedule, options } = node;
  const to = `TO ${printTableName(target)}`;
  const words = dryRun ? 'DRY RUN SYNC' : 'SYNC';
  return [
    ...(source.type === 'query'
      ? [
          [`${words} `, inParentheses(printing.query(source.query))],
          ` AS ${strictNameDoc(source.name)} ${to}`,
          [hardLine, `KEY ${columnsDoc(source.key)}`],
        ]
      : [
          `${words} CONNECTOR ${printTableName(source.name)} ${to}`,
          source.where === undefined ? '' : [hardLine, 'WHERE ', printing.expression(source.where)],
          source.incrementalOn === undefined
            ? ''
            : [hardLine, `INCREMENTAL ON ${nameDoc(source.incrementalOn)}`],
        ]),
    schedule === undefined ? '' : [hardLine, printScheduleClause(schedule)],
    options === undefined ? '' : [hardLine, printOptions(options, printing)],
  ];
}

const printScheduleClause = ({ schedule }: ScheduleClause): string =>
  schedule === undefined ? 'SCHEDULE' : `SCHEDULE ${printSchedule(schedule)}`;

export const sync = statement<SyncStatement>({
  words: ({ dryRun, source }) =>
    `${dryRun ? 'DRY RUN ' : ''}SYNC${source.type === 'connector' ? ' CONNECTOR' : ''}`,
  // A dry run requests the first documents.
  effect: ({ dryRun }) => (dryRun ? 'reads' : 'configures'),
  result: 'record',
  syntax:
    "[DRY RUN] SYNC (CONNECTOR name[.entity] TO index-* [WHERE condition] [INCREMENTAL ON column] | (SELECT …) AS name TO index-* KEY (column, …)) [SCHEDULE ['cron' [TIME ZONE 'zone']]] [WITH (…)]",
  description:
    'Copies rows to an index, and keeps it up to date: once, or on a schedule. Stores the sync and runs it now. DRY RUN shows the requests and the first documents without writing anything.',
  example: "SYNC CONNECTOR gh.issues TO gh-* INCREMENTAL ON updated_at SCHEDULE '*/5 * * * *'",
  build: buildSync,
  print: printSync,
});
