import React, { useCallback, useMemo, useState } from 'react';
import { EuiSpacer, EuiSwitch, EuiTab, EuiTabs, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { LOOK_UP_WORDS } from '../../common/language';
import { useLoaded } from '../page_scripts';
import { useHost, useUrlState, useUrlText } from '../host';
import { PageBody } from '../page_body';
import { useOpenScript } from '../scripts';
import { AuditTable } from './audit_table';
import { isLookUp, loadAudit, loadHistory, RECORDS_LIMIT, usersOf } from './load_records';
import { Empty, RecordFrame } from './record_frame';
import { StatementTable } from './statement_table';

const TABS = [
  {
    id: 'statements',
    name: i18n.translate('moltler.history.statements', { defaultMessage: 'Statements' }),
  },
  {
    id: 'audit',
    name: i18n.translate('moltler.history.auditLog', { defaultMessage: 'Audit log' }),
  },
] as const;
type TabId = (typeof TABS)[number]['id'];

/** `SHOW and DESCRIBE`. */
const LOOK_UPS = new Intl.ListFormat('en-US').format(LOOK_UP_WORDS);

/** The statements that were run, and the actions that were sent to services. */
export function History(): React.ReactElement {
  const onOpenScript = useOpenScript();
  const { navigation } = useHost();
  const [linked] = useUrlState('tab');
  const tab: TabId = linked === 'audit' ? 'audit' : 'statements';
  // Each tab has a filter of its own.
  const setTab = (id: TabId): void =>
    navigation.setState({ tab: id === 'statements' ? undefined : id, filter: undefined });
  const [wanted, setWanted] = useState<string>();
  const select = (id: TabId): void => {
    setWanted(undefined);
    setTab(id);
  };
  const onStatement = (statementId: string): void => {
    setWanted(statementId);
    setTab('statements');
  };
  return (
    <PageBody>
      <EuiTitle size="m">
        <h1>{i18n.translate('moltler.history.history', { defaultMessage: 'History' })}</h1>
      </EuiTitle>
      <EuiSpacer size="s" />
      <EuiTabs>
        {TABS.map(({ id, name }) => (
          <EuiTab
            key={id}
            id={`history_tab_${id}`}
            aria-controls={`history_panel_${id}`}
            isSelected={tab === id}
            onClick={() => select(id)}
          >
            {name}
          </EuiTab>
        ))}
      </EuiTabs>
      <EuiSpacer size="m" />
      <div role="tabpanel" id={`history_panel_${tab}`} aria-labelledby={`history_tab_${tab}`}>
        {tab === 'statements' ? (
          <Statements onOpen={onOpenScript} wanted={wanted} />
        ) : (
          <Audit onStatement={onStatement} />
        )}
      </div>
    </PageBody>
  );
}

interface StatementsProps {
  readonly onOpen: (text: string) => void;
  /** The id of the only statement to show, until the filter is changed. */
  readonly wanted: string | undefined;
}

function Statements({ onOpen, wanted }: StatementsProps): React.ReactElement {
  const { http, timeZone } = useHost();
  const [filter, setFilter] = useUrlText('filter', wanted);
  const [lookUps, setLookUps] = useState(false);
  const records = useLoaded(
    useCallback((signal: AbortSignal) => loadHistory(http, signal), [http]),
  );
  const all = records.value?.rows;
  const hasUsers = usersOf(all ?? []).size > 1;
  const hasHidden = all !== undefined && all.length > 0 && !lookUps;
  const shown = useMemo(() => {
    const words = filter.toLowerCase();
    return (all ?? []).filter(
      (row) =>
        (lookUps || !isLookUp(row)) &&
        `${row.statement} ${row.outcome} ${row.error ?? ''} ${row.user} ${row.statementId ?? ''}`
          .toLowerCase()
          .includes(words),
    );
  }, [all, filter, lookUps]);
  return (
    <RecordFrame
      records={records}
      filter={filter}
      onFilter={setFilter}
      placeholder={
        hasUsers
          ? i18n.translate('moltler.history.filterWithUser', {
              defaultMessage: 'Filter by statement, outcome or user',
            })
          : i18n.translate('moltler.history.filter', {
              defaultMessage: 'Filter by statement or outcome',
            })
      }
      extra={
        <EuiSwitch
          compressed
          label={i18n.translate('moltler.history.include', {
            defaultMessage: 'Include {kinds}',
            values: { kinds: LOOK_UPS },
          })}
          checked={lookUps}
          onChange={({ target }) => setLookUps(target.checked)}
        />
      }
      latest={i18n.translate('moltler.history.latestStatements', {
        defaultMessage:
          'Only the latest {statements, plural, one {# statement} other {# statements}} are listed and filtered.',
        values: { statements: RECORDS_LIMIT },
      })}
      failed={i18n.translate('moltler.history.theHistoryCouldNotBe', {
        defaultMessage: 'The history could not be loaded',
      })}
      empty={
        shown.length > 0 || filter !== '' ? undefined : hasHidden ? (
          <Empty
            title={i18n.translate('moltler.history.onlySoFar', {
              defaultMessage: 'Only {kinds} so far',
              values: { kinds: LOOK_UPS },
            })}
            text={i18n.translate('moltler.history.turnOnIncludeToList', {
              defaultMessage: 'Turn on “Include {kinds}” to list them.',
              values: { kinds: LOOK_UPS },
            })}
          />
        ) : (
          <Empty
            title={i18n.translate('moltler.history.noStatementsYet', {
              defaultMessage: 'No statements yet',
            })}
            text={i18n.translate('moltler.history.everyStatementYouRunIs', {
              defaultMessage:
                'Every statement you run is recorded here, with its outcome, duration and requests.',
            })}
          />
        )
      }
    >
      <StatementTable rows={shown} loading={records.loading} {...{ hasUsers, timeZone, onOpen }} />
    </RecordFrame>
  );
}

interface AuditProps {
  readonly onStatement: (statementId: string) => void;
}

function Audit({ onStatement }: AuditProps): React.ReactElement {
  const { http, timeZone } = useHost();
  const [filter, setFilter] = useUrlText('filter');
  const records = useLoaded(useCallback((signal: AbortSignal) => loadAudit(http, signal), [http]));
  const words = filter.toLowerCase();
  const shown = (records.value?.rows ?? []).filter((row) =>
    Object.values(row).join(' ').toLowerCase().includes(words),
  );
  return (
    <RecordFrame
      records={records}
      filter={filter}
      onFilter={setFilter}
      placeholder={i18n.translate('moltler.history.filterByActionRequestOutcome', {
        defaultMessage: 'Filter by action, request, outcome or user',
      })}
      latest={i18n.translate('moltler.history.latestActions', {
        defaultMessage:
          'Only the latest {actions, plural, one {# action} other {# actions}} are listed and filtered.',
        values: { actions: RECORDS_LIMIT },
      })}
      failed={i18n.translate('moltler.history.theAuditLogCouldNot', {
        defaultMessage: 'The audit log could not be loaded',
      })}
      empty={
        shown.length > 0 || filter !== '' ? undefined : (
          <Empty
            title={i18n.translate('moltler.history.noActionsYet', {
              defaultMessage: 'No actions yet',
            })}
            text={i18n.translate('moltler.history.connectorExecChangesDataIn', {
              defaultMessage:
                'CONNECTOR_EXEC changes data in a service. Every action is recorded here: who ran it, the request and the outcome.',
            })}
          />
        )
      }
    >
      <AuditTable rows={shown} loading={records.loading} {...{ timeZone, onStatement }} />
    </RecordFrame>
  );
}
