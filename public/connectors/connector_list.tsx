import React, { useState } from 'react';
import {
  EuiBadge,
  EuiButtonEmpty,
  EuiInMemoryTable,
  EuiHealth,
  EuiLink,
  EuiSwitch,
  EuiText,
  EuiToolTip,
  type EuiBasicTableColumn,
  type EuiTableActionsColumnType,
} from '@elastic/eui';
import { shortTime } from '../page_scripts';
import { useHost, useLink } from '../host';
import type { ConnectorRow } from './load_connectors';
import { pathOf } from './places';

export interface ConnectorListProps {
  readonly connectors: readonly ConnectorRow[];
  readonly loading: boolean;
  /** If false, controls that change something are hidden. */
  readonly mayWrite: boolean;
  readonly titleOf: (type: string) => string;
  readonly onSwitch: (name: string, enabled: boolean) => void;
  readonly onTest: (name: string) => Promise<void>;
  readonly onDrop: (name: string) => void;
}

const HEALTH = {
  connected: { color: 'success', text: 'Connected' },
  error: { color: 'danger', text: 'Error' },
  untested: { color: 'subdued', text: 'Not tested' },
} as const;

/** The connectors as a table. */
export function ConnectorList(props: ConnectorListProps): React.ReactElement {
  const { connectors, loading, mayWrite, titleOf, onSwitch, onTest, onDrop } = props;
  const { timeZone } = useHost();
  const link = useLink();
  const [testing, setTesting] = useState<ReadonlySet<string>>(new Set());
  const test = async (name: string): Promise<void> => {
    setTesting((before) => new Set(before).add(name));
    await onTest(name);
    setTesting((before) => new Set([...before].filter((one) => one !== name)));
  };
  const drop: EuiTableActionsColumnType<ConnectorRow>['actions'][number] = {
    name: ({ name }) => `Delete ${name}`,
    description: 'Delete this connector',
    type: 'icon',
    icon: 'trash',
    color: 'danger',
    onClick: ({ name }) => onDrop(name),
  };
  const actions: EuiBasicTableColumn<ConnectorRow> = {
    name: 'Actions',
    width: '130px',
    actions: [
      {
        render: ({ enabled, name }) => (
          <EuiButtonEmpty
            size="xs"
            iconType="play"
            aria-label={`Test ${name}`}
            isDisabled={!enabled || testing.has(name)}
            // It keeps the focus while it tests.
            hasAriaDisabled={testing.has(name)}
            onClick={() => void test(name)}
          >
            Test
          </EuiButtonEmpty>
        ),
      },
      ...(mayWrite ? [drop] : []),
    ],
  };
  const columns: EuiBasicTableColumn<ConnectorRow>[] = [
    {
      field: 'name',
      name: 'Name',
      sortable: true,
      render: (name: string) => (
        <EuiLink {...link(pathOf({ at: 'connector', name }))}>
          <strong>{name}</strong>
        </EuiLink>
      ),
    },
    {
      field: 'type',
      name: 'Type',
      sortable: true,
      width: '9em',
      render: (type: string) => titleOf(type),
    },
    {
      field: 'state',
      name: 'Status',
      sortable: true,
      render: (_: string, row) => (
        <Status row={row} testing={testing.has(row.name)} timeZone={timeZone} />
      ),
    },
    {
      field: 'enabled',
      name: 'Enabled',
      width: '90px',
      render: (enabled: boolean, { name }) => (
        <EuiSwitch
          compressed
          showLabel={false}
          label={`${name} is enabled`}
          checked={enabled}
          disabled={!mayWrite}
          onChange={({ target }) => onSwitch(name, target.checked)}
        />
      ),
    },
    actions,
  ];
  return (
    <EuiInMemoryTable
      tableCaption="Connectors"
      items={[...connectors]}
      itemId="name"
      columns={columns}
      loading={loading}
      sorting={{ sort: { field: 'name', direction: 'asc' } }}
      {...(connectors.length > 10
        ? { pagination: { initialPageSize: 25 }, search: { box: { incremental: true } } }
        : {})}
    />
  );
}

interface StatusProps {
  readonly row: ConnectorRow;
  readonly testing: boolean;
  readonly timeZone: string;
}

function Status({ row, testing, timeZone }: StatusProps): React.ReactElement {
  if (testing)
    return (
      <EuiHealth color="primary" textSize="inherit">
        Testing…
      </EuiHealth>
    );
  if (!row.enabled) return <EuiBadge color="hollow">Disabled</EuiBadge>;
  const { color, text } = HEALTH[row.state];
  const when = row.at === undefined ? '' : shortTime(row.at, timeZone);
  return (
    <div>
      <div style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
        <EuiHealth color={color} textSize="inherit">
          {text}
        </EuiHealth>
        {row.at !== undefined && (
          <EuiToolTip content={`Last contact: ${row.at}`}>
            <EuiText size="xs" color="subdued" component="span" tabIndex={0}>
              {when}
            </EuiText>
          </EuiToolTip>
        )}
      </div>
      {row.state === 'error' && row.error !== undefined && (
        <EuiText size="xs" color="danger">
          <p>{row.error}</p>
        </EuiText>
      )}
    </div>
  );
}
