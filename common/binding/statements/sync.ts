import { drained, type Identifier, type SyncStatement } from '../../language';
import type { BoundOutputColumn } from '../bound/bound_query';
import type { BoundSyncStatement, SyncOptions } from '../bound/bound_sync';
import { withComingIndices } from '../indices/find_indices';
import { bindOptions } from '../options';
import { bindQuery } from '../queries/query';
import { scopeWithin } from '../scope';
import { fillScanColumns, type StatementContext } from '../statement_context';
import { asIdentifier, isSameName, named, near } from '../suggestion';
import { checkTarget, targetText } from '../syncs/index_names';
import { secretTexts } from '../secrets/secret_texts';
import { parametersIn, syncDefinition, syncName } from '../syncs/sync_definition';
import { bindSyncedEntities } from '../syncs/sync_entities';
import { SYNC_OPTIONS } from '../syncs/sync_options';
import { bindScheduleClause } from '../syncs/sync_schedule';
import { VariableScope } from '../variables/variable_scope';
import { checkName } from './names';
import { repeatedNames } from './repeated_names';
import type { StatementBinder } from './statement_binder';

/** Names that documents cannot have: those of Elasticsearch's own fields, and ours. */
const RESERVED =
  /^(_moltler|@timestamp|_id|_index|_source|_routing|_type|_version|_seq_no|_ignored|_field_names|_size|_doc_count|_tier)$/i;

export const syncStatement: StatementBinder<BoundSyncStatement> = {
  bind: (node, context) => {
    for (const { name, range } of parametersIn(node))
      context.reporter.error('sync_parameter', { name }, range);
    const { name, range } = syncName(node);
    for (const secret of drained(secretTexts(node)))
      context.reporter.error('secret_in_sync', { sync: name }, secret);
    checkName('sync', { kind: 'identifier', name, range }, context);
    const inside = {
      ...context,
      // A parameter has been reported; its value does not matter.
      settings: { ...context.settings, parametersKnown: false },
      // A sync outlives the variables of a script.
      variables: new VariableScope(),
    };
    const options = bindOptions<SyncOptions>(SYNC_OPTIONS, node.options, inside);
    const bound = bindSource(node, name, inside);
    const schedule = node.schedule && bindScheduleClause(node.schedule, bound?.connector, inside);
    if (bound === undefined) return undefined;
    const { name: _name, ...others } = options;
    const views = [...inside.indexViews].sort(([one], [other]) => (one < other ? -1 : 1));
    return {
      kind: 'sync_statement',
      dryRun: node.dryRun,
      source: bound.source,
      ...(views.length > 0 && { indexViews: views }),
      target: targetText(node.target),
      name,
      ...(schedule && { schedule }),
      options: { name, ...others },
      definition: syncDefinition(node),
    };
  },
  *secrets(node) {
    return yield* secretTexts(node);
  },
  after: (node, snapshot) => {
    if (node.dryRun) return snapshot;
    const { name } = syncName(node);
    const after = withComingIndices(targetText(node.target), snapshot);
    const { syncs } = after;
    if (syncs === undefined) return after;
    const sync = { name, statement: syncDefinition(node) };
    return { ...after, syncs: [...syncs.filter((each) => !isSameName(each.name, name)), sync] };
  },
};

interface BoundSource {
  readonly source: BoundSyncStatement['source'];
  /** Unset for a query. */
  readonly connector?: NonNullable<ReturnType<typeof bindSyncedEntities>>['connector'];
}

function bindSource(
  { source, target }: SyncStatement,
  name: string,
  context: StatementContext,
): BoundSource | undefined {
  if (source.type === 'connector') {
    const synced = bindSyncedEntities(source, context);
    const entities = synced?.entities ?? [];
    checkTarget(target, entities, context);
    if (synced === undefined || entities.length === 0) return undefined;
    const { connector, leftOut } = synced;
    return {
      connector,
      source: { type: 'entities', connector: connector.name, entities, leftOut },
    };
  }
  checkTarget(target, [{ sync: name }], context);
  const query = bindQuery(source.query, scopeWithin(undefined), context);
  fillScanColumns(context);
  checkColumns(query.output, source.query, context);
  const key = keyColumns(source.key, query.output, context);
  const select = { kind: 'select_statement', query, leftOut: context.leftOut } as const;
  return { source: { type: 'query', select, key } };
}

/** Every column of the query becomes a field of the documents. */
function checkColumns(
  columns: readonly BoundOutputColumn[],
  { range }: Pick<SyncStatement, 'range'>,
  { reporter }: StatementContext,
): void {
  const names = [...new Set(repeatedNames(columns))];
  if (names.length > 0) reporter.error('sync_columns', { names }, range);
  for (const { name } of columns)
    if (RESERVED.test(name)) reporter.error('reserved_sync_column', { name }, range);
}

function keyColumns(
  key: readonly Identifier[],
  columns: readonly BoundOutputColumn[],
  { reporter, missingSchemas }: StatementContext,
): readonly string[] {
  const names: string[] = [];
  for (const { name, range } of key) {
    const column = named(columns, name);
    if (column === undefined) {
      // While the columns are not known, or the query has errors, any name may be right.
      if (name === '' || missingSchemas.length > 0 || reporter.failed) continue;
      const meant = near(
        name,
        columns.map((each) => each.name),
      );
      const fix = meant.near === undefined ? undefined : asIdentifier(meant.near);
      const facts = { column: name, table: 'The query', ...meant };
      reporter.error('unknown_column', facts, range, fix);
    } else if (names.includes(column.name)) {
      reporter.error('duplicate_key', { name: column.name }, range);
    } else names.push(column.name);
  }
  return names;
}
