import type { ResultRow } from '../../../common/contract';
import type { ShowSubject, Steps } from '../../../common/language';
import type { Execution, Executor } from '../execution';
import { inSteps } from '../../in_steps';
import { LikePattern } from '../like_pattern';
import { information, resultTable } from '../result_table';
import { showActions } from './actions';
import { showCache } from './cache';
import { showConnector } from './connector';
import { showConnectors } from './connectors';
import { showEntities } from './entities';
import { showAudit, showHistory, showSecrets } from './records';
import { showIndices } from './indices';
import { limitOf, type Show } from './showing';
import { showSyncErrors, showSyncHistory, showSyncs } from './syncs';
import { showType, showTypes } from './types';
import { showViews } from './views';

/** LIKE looks no further back. */
const LIKE_LIMIT = 10_000;

const SHOWS: { readonly [T in ShowSubject['type']]: Show<T> } = {
  connectors: showConnectors,
  connector: showConnector,
  connector_types: showTypes,
  connector_type: showType,
  entities: showEntities,
  actions: showActions,
  secrets: showSecrets,
  views: showViews,
  history: showHistory,
  audit: showAudit,
  indices: showIndices,
  syncs: showSyncs,
  sync_history: showSyncHistory,
  sync_errors: showSyncErrors,
  cache: showCache,
};

function showing(
  subject: ShowSubject,
  execution: Execution,
  limit: number | undefined,
  searches: boolean,
) {
  // The table pairs each type of subject with its own function.
  const show = SHOWS[subject.type] as Show<ShowSubject['type']>;
  return show(subject, execution, limit, searches);
}

/** The rows whose text at `at` matches; others get their turn in between. */
async function matchingRows(
  rows: readonly ResultRow[],
  at: number,
  pattern: LikePattern,
  { signal, user }: Execution,
): Promise<readonly ResultRow[]> {
  function* matching(): Steps<readonly ResultRow[]> {
    const found: ResultRow[] = [];
    for (const row of rows) {
      if (yield* pattern.matching(String(row[at]))) found.push(row);
      yield;
    }
    return found;
  }
  return inSteps(matching(), signal, user);
}

/** `SHOW … [LIKE 'pattern'] [LIMIT n]`: LIKE first, then LIMIT. */
export const show: Executor<'show_statement'> = async function* (statement, execution) {
  const limit = limitOf(statement, execution);
  const pattern = statement.like && new LikePattern(statement.like.value);
  const { columns, like, rows, ifEmpty, note } = await showing(
    statement.subject,
    execution,
    pattern === undefined ? limit : LIKE_LIMIT,
    pattern !== undefined,
  );
  if (ifEmpty !== undefined && Array.isArray(rows) && rows.length === 0)
    yield information(ifEmpty.text, ifEmpty.hint);
  if (note !== undefined) {
    const { text, hint, severity = 'information' } = note;
    yield { type: 'message', severity, text, ...(hint !== undefined && { hint }) };
  }
  yield* resultTable(columns, []);
  const at = Object.keys(columns).indexOf(like);
  let left = limit ?? Infinity;
  for await (const page of Symbol.asyncIterator in rows ? rows : [rows]) {
    if (left <= 0) return;
    const found = pattern === undefined ? page : await matchingRows(page, at, pattern, execution);
    const shown = found.slice(0, left);
    left -= shown.length;
    if (shown.length > 0) yield { type: 'rows', rows: shown };
  }
};
