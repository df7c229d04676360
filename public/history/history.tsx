import React, { useCallback, useMemo, useState } from 'react';
import {
  EuiButtonIcon,
  EuiEmptyPrompt,
  EuiFieldSearch,
  EuiFlexGroup,
  EuiFlexItem,
  EuiSkeletonText,
  EuiSpacer,
  EuiSwitch,
  EuiTab,
  EuiTabs,
  EuiText,
  EuiTitle,
  EuiToolTip,
} from '@elastic/eui';
import { LOOK_UP_WORDS } from '../../common/language';
import { FailureCallOut, useLoaded, type Loaded } from '../page_scripts';
import { useHost } from '../host';
import { PageBody } from '../page_body';
import { useOpenScript } from '../scripts';
import { AuditTable } from './audit_table';
import { isLookUp, loadAudit, loadHistory, type Records } from './load_records';
import { StatementTable } from './statement_table';

const TABS = [
  { id: 'statements', name: 'Statements' },
  { id: 'audit', name: 'Audit log' },
] as const;
type TabId = (typeof TABS)[number]['id'];

/** `SHOW and DESCRIBE`. */
const LOOK_UPS = new Intl.ListFormat('en-US').format(LOOK_UP_WORDS);

/** The statements that were run, and the actions that were sent to services. */
export function History(): React.ReactElement {
  const onOpenScript = useOpenScript();
  const [tab, setTab] = useState<TabId>('statements');
  return (
    <PageBody>
      <EuiTitle size="m">
        <h1>History</h1>
      </EuiTitle>
      <EuiSpacer size="s" />
      <EuiTabs>
        {TABS.map(({ id, name }) => (
          <EuiTab
            key={id}
            id={`history_tab_${id}`}
            aria-controls={`history_panel_${id}`}
            isSelected={tab === id}
            onClick={() => setTab(id)}
          >
            {name}
          </EuiTab>
        ))}
      </EuiTabs>
      <EuiSpacer size="m" />
      <div role="tabpanel" id={`history_panel_${tab}`} aria-labelledby={`history_tab_${tab}`}>
        {tab === 'statements' ? <Statements onOpen={onOpenScript} /> : <Audit />}
      </div>
    </PageBody>
  );
}

function Statements({ onOpen }: { readonly onOpen: (text: string) => void }): React.ReactElement {
  const { http, timeZone } = useHost();
  const [filter, setFilter] = useState('');
  const [lookUps, setLookUps] = useState(false);
  const records = useLoaded(
    useCallback((signal: AbortSignal) => loadHistory(http, signal), [http]),
  );
  const all = records.value?.rows;
  const shown = useMemo(() => {
    const words = filter.toLowerCase();
    return (all ?? []).filter(
      (row) =>
        (lookUps || !isLookUp(row)) &&
        `${row.statement} ${row.outcome} ${row.error ?? ''} ${row.user}`
          .toLowerCase()
          .includes(words),
    );
  }, [all, filter, lookUps]);
  return (
    <Frame
      records={records}
      filter={filter}
      onFilter={setFilter}
      placeholder="Filter by statement, outcome, or user"
      extra={
        <EuiSwitch
          compressed
          label={`Include ${LOOK_UPS}`}
          checked={lookUps}
          onChange={({ target }) => setLookUps(target.checked)}
        />
      }
      emptyTitle="No statements yet"
      emptyText="Every statement you run is recorded here, with its outcome, duration, and requests."
      empty={shown.length === 0 && filter === ''}
    >
      <StatementTable rows={shown} loading={records.loading} {...{ timeZone, onOpen }} />
    </Frame>
  );
}

function Audit(): React.ReactElement {
  const { http, timeZone } = useHost();
  const [filter, setFilter] = useState('');
  const records = useLoaded(useCallback((signal: AbortSignal) => loadAudit(http, signal), [http]));
  const words = filter.toLowerCase();
  const shown = (records.value?.rows ?? []).filter((row) =>
    Object.values(row).join(' ').toLowerCase().includes(words),
  );
  return (
    <Frame
      records={records}
      filter={filter}
      onFilter={setFilter}
      placeholder="Filter by action, request, outcome, or user"
      emptyTitle="No actions yet"
      emptyText="CONNECTOR_EXEC changes data in a service. Every action is recorded here: who ran it, the request, and the outcome."
      empty={shown.length === 0 && filter === ''}
    >
      <AuditTable rows={shown} loading={records.loading} timeZone={timeZone} />
    </Frame>
  );
}

interface FrameProps {
  readonly records: Loaded<Records<unknown>>;
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  readonly placeholder: string;
  readonly extra?: React.ReactElement;
  readonly empty: boolean;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly children: React.ReactElement;
}

/** The filter above a table, and its placeholder. */
function Frame(props: FrameProps): React.ReactElement {
  const { records, filter, onFilter, placeholder, extra, empty, emptyTitle, emptyText, children } =
    props;
  const { value, reload } = records;
  return (
    <>
      <EuiFlexGroup gutterSize="m" alignItems="center" responsive={false} wrap>
        <EuiFlexItem style={{ minWidth: 200 }}>
          <EuiFieldSearch
            compressed
            fullWidth
            aria-label="Filter"
            placeholder={placeholder}
            value={filter}
            onChange={({ target }) => onFilter(target.value)}
          />
        </EuiFlexItem>
        {extra !== undefined && <EuiFlexItem grow={false}>{extra}</EuiFlexItem>}
        <EuiFlexItem grow={false}>
          <EuiToolTip content="Refresh">
            <EuiButtonIcon aria-label="Refresh" iconType="refresh" onClick={reload} />
          </EuiToolTip>
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="m" />
      {value?.failure !== undefined && (
        <FailureCallOut
          title="The history could not be loaded"
          failure={value.failure}
          onRetry={reload}
        />
      )}
      {value === undefined && <EuiSkeletonText lines={8} />}
      {value !== undefined && value.failure === undefined && empty && (
        <EuiEmptyPrompt
          iconType="clock"
          titleSize="xs"
          title={<h2>{emptyTitle}</h2>}
          body={
            <EuiText size="s">
              <p>{emptyText}</p>
            </EuiText>
          }
        />
      )}
      {value !== undefined && !empty && children}
    </>
  );
}
