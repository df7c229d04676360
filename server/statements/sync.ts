import type { BoundSyncStatement } from '../../common/binding';
import { requestsIn, type ResultRow } from '../../common/contract';
import { typeName } from '../../common/declaration';
import { andList, StatementError } from '../../common/errors';
import { keptUser } from '../ports';
import { withDue, type DefinedSync, type DryRunPart } from '../sync';
import type { Execution, ExecutionEvent, Executor } from './execution';
import { shownPlan } from './hidden_settings';
import { tellHost, whoRuns } from './hosted_schedule';
import { information, resultTable } from './result_table';
import { runSync } from './run_sync';
import { nextRuns } from './schedule_messages';
import { changeSync } from './stored_sync';

/** Documents that a dry run shows of each index. */
const FIRST_DOCUMENTS = 3;
/** More entities are only counted. */
const MOST_NAMES = 10;

/** `[DRY RUN] SYNC …`: stores the sync, then runs it once. */
export const sync: Executor<'sync_statement'> = async function* (bound, execution) {
  const { engine } = execution;
  // Binding finds tokens of known formats; these are the secrets that were stored or used.
  if (engine.redactor.redactData(bound.definition) !== bound.definition)
    throw new StatementError('secret_in_sync', { sync: bound.name });
  if (bound.dryRun) {
    yield* notesOf(bound);
    yield* dryRun(bound, execution);
    return;
  }
  const defined = await engine.syncs.define(bound, keptUser(execution), engine.indexUser);
  const { clock } = engine.ports;
  const name = defined.sync.name;
  const stored =
    defined.sync.schedule === undefined
      ? defined.sync
      : await changeSync(name, engine, (one) => withDue(one, clock.now()));
  yield information(
    whatBecameOf(defined),
    stored.schedule === undefined ? `Run it again with RUN SYNC ${name}.` : undefined,
  );
  if (defined.keptSchedule !== undefined)
    yield information(
      `It keeps its schedule '${defined.keptSchedule.cron}' (${defined.keptSchedule.timeZone}).`,
      `Change it with ALTER SYNC ${name} SET SCHEDULE.`,
    );
  if (stored.schedule !== undefined) {
    yield information(
      nextRuns(stored, clock.now()),
      stored.paused ? resume(name) : whoRuns(engine),
    );
    yield* tellHost(stored, engine);
  }
  yield* notesOf(bound);
  yield* runSync(stored, { ...bound, name }, false, execution);
};

function whatBecameOf({ sync: { name }, created, unchanged }: DefinedSync): string {
  if (created) return `Stored sync "${name}".`;
  return unchanged === true
    ? `Found sync "${name}" with the same statement.`
    : `Changed sync "${name}".`;
}

const resume = (name: string): string => `Resume it with RESUME SYNC ${name}.`;

/** What of a connector is not synced, or not incrementally. */
function* notesOf({ source }: BoundSyncStatement): Iterable<ExecutionEvent> {
  if (source.type === 'query') return;
  const { leftOut, entities } = source;
  if (leftOut.length > 0) {
    const names = leftOut.map(({ entity, because }) => `${entity} (${because})`);
    yield information(`Not synced: ${shortList(names)}.`);
  }
  const whole = entities.filter(({ incrementalOn }) => incrementalOn === undefined);
  if (whole.length < entities.length && whole.length > 0)
    yield information(
      `Read in full by each run, because they have no list of changes by this column: ${shortList(whole.map(({ entity }) => entity))}.`,
    );
}

function shortList(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return andList([...names.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])]);
}

async function* dryRun(
  bound: BoundSyncStatement,
  execution: Execution,
): AsyncIterable<ExecutionEvent> {
  const { engine, signal, user, timeZone } = execution;
  const by = engine.indexUser;
  const options = { signal, user, by, timeZone, documents: FIRST_DOCUMENTS };
  const parts = await engine.syncs.dryRun(bound, options);
  yield information('Dry run: nothing was stored or written.');
  yield* resultTable(
    DRY_RUN_COLUMNS,
    parts.map((part) => rowOf({ ...part, plan: shownPlan(part.plan, execution) })),
  );
}

const DRY_RUN_COLUMNS = {
  source: 'text',
  index: 'text',
  kind: 'text',
  requests: { list: 'text' },
  documents: { list: 'document' },
  columns: { list: 'text' },
} as const;

/** What would be requested, the first documents, and the columns of the index. */
const rowOf = ({ source, kind, plan, index, documents }: DryRunPart): ResultRow => [
  source,
  index.name,
  kind,
  requestsIn(plan).map(({ method, url }) => `${method} ${url}`),
  documents.map(({ id, content }) => ({ _id: id, ...content })),
  index.columns.map(({ name, type }) => `${name} ${typeName(type)}`),
];
