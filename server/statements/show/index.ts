import { StatementError } from '../../../common/errors';
import type { ShowSubject } from '../../../common/language';
import type { Execution, Executor } from '../execution';
import { matchesLike } from '../like_pattern';
import { information, resultTable } from '../result_table';
import { showActions } from './actions';
import { showConnector } from './connector';
import { showConnectors } from './connectors';
import { showEntities } from './entities';
import { showAudit, showHistory, showSecrets } from './records';
import { limitOf, type Show, type Showing } from './showing';
import { showType, showTypes } from './types';

/** Further back LIKE does not look. */
const LIKE_LIMIT = 10_000;

const notYet = (statement: string) => async (): Promise<Showing> => {
  throw new StatementError('statement_not_available', { statement });
};

const SHOWS: { readonly [T in ShowSubject['type']]: Show<T> } = {
  connectors: showConnectors,
  connector: showConnector,
  connector_types: showTypes,
  connector_type: showType,
  entities: showEntities,
  actions: showActions,
  secrets: showSecrets,
  history: showHistory,
  audit: showAudit,
  syncs: notYet('SHOW SYNCS'),
  sync_history: notYet('SHOW SYNC HISTORY'),
};

function showing(subject: ShowSubject, execution: Execution, limit: number | undefined) {
  // The table pairs each type of subject with its own function.
  const show = SHOWS[subject.type] as Show<ShowSubject['type']>;
  return show(subject, execution, limit);
}

/** `SHOW … [LIKE 'pattern'] [LIMIT n]`: LIKE first, then LIMIT. */
export const show: Executor<'show_statement'> = async function* (statement, execution) {
  const limit = limitOf(statement, execution);
  const pattern = statement.like?.value;
  const all = await showing(
    statement.subject,
    execution,
    pattern === undefined ? limit : LIKE_LIMIT,
  );
  if (all.rows.length === 0 && all.ifEmpty !== undefined) {
    yield information(all.ifEmpty.text, all.ifEmpty.hint);
  }
  const at = Object.keys(all.columns).indexOf(all.like);
  const rows =
    pattern === undefined
      ? all.rows
      : all.rows.filter((row) => matchesLike(String(row[at]), pattern));
  yield* resultTable(all.columns, limit === undefined ? rows : rows.slice(0, limit));
};
