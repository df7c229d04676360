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
import { i18n } from '@kbn/i18n';
import { shortTime } from '../page_scripts';
import { useHost, useLink } from '../host';
import { listedByName } from '../page_body';
import type { ConnectorRow } from './load_connectors';
import { connectorPathOf } from '../places';

export interface ConnectorListProps {
  readonly connectors: readonly ConnectorRow[];
  readonly loading: boolean;
  /** Why the user cannot change connectors; undefined if they can. */
  readonly refusal: string | undefined;
  readonly titleOf: (type: string) => string;
  readonly onSwitch: (name: string, enabled: boolean) => void;
  readonly onTest: (name: string) => Promise<void>;
  readonly onDrop: (name: string) => void;
}

const HEALTH = {
  connected: {
    color: 'success',
    text: i18n.translate('moltler.connectors.connectorList.connected', {
      defaultMessage: 'Connected',
    }),
  },
  error: {
    color: 'danger',
    text: i18n.translate('moltler.connectors.connectorList.error', { defaultMessage: 'Error' }),
  },
  untested: {
    color: 'subdued',
    text: i18n.translate('moltler.connectors.connectorList.notTested', {
      defaultMessage: 'Not tested',
    }),
  },
} as const;

/** The connectors as a table. */
export function ConnectorList(props: ConnectorListProps): React.ReactElement {
  const { connectors, loading, refusal, titleOf, onSwitch, onTest, onDrop } = props;
  const { timeZone } = useHost();
  const link = useLink();
  const [testing, setTesting] = useState<ReadonlySet<string>>(new Set());
  const test = async (name: string): Promise<void> => {
    setTesting((before) => new Set(before).add(name));
    await onTest(name);
    setTesting((before) => new Set([...before].filter((one) => one !== name)));
  };
  const drop: EuiTableActionsColumnType<ConnectorRow>['actions'][number] = {
    name: ({ name }) =>
      i18n.translate('moltler.connectors.connectorList.delete', {
        defaultMessage: 'Delete {name}',
        values: { name },
      }),
    description: i18n.translate('moltler.connectors.connectorList.deleteThisConnector', {
      defaultMessage: 'Delete this connector',
    }),
    type: 'icon',
    icon: 'trash',
    color: 'danger',
    onClick: ({ name }) => onDrop(name),
  };
  const actions: EuiBasicTableColumn<ConnectorRow> = {
    name: i18n.translate('moltler.connectors.connectorList.actions', { defaultMessage: 'Actions' }),
    width: '130px',
    actions: [
      {
        render: ({ enabled, name }) => (
          <EuiButtonEmpty
            size="xs"
            iconType="play"
            aria-label={i18n.translate('moltler.connectors.connectorList.testNamed', {
              defaultMessage: 'Test {name}',
              values: { name },
            })}
            isDisabled={!enabled || testing.has(name)}
            // It keeps the focus while it tests.
            hasAriaDisabled={testing.has(name)}
            onClick={() => void test(name)}
          >
            {i18n.translate('moltler.connectors.connectorList.test', { defaultMessage: 'Test' })}
          </EuiButtonEmpty>
        ),
      },
      ...(refusal === undefined ? [drop] : []),
    ],
  };
  const columns: EuiBasicTableColumn<ConnectorRow>[] = [
    {
      field: 'name',
      name: i18n.translate('moltler.connectors.connectorList.name', { defaultMessage: 'Name' }),
      sortable: true,
      render: (name: string) => (
        <EuiLink {...link(connectorPathOf({ at: 'connector', name }))}>
          <strong>{name}</strong>
        </EuiLink>
      ),
    },
    {
      field: 'type',
      name: i18n.translate('moltler.connectors.connectorList.type', { defaultMessage: 'Type' }),
      sortable: true,
      width: '9em',
      render: (type: string) => titleOf(type),
    },
    {
      field: 'state',
      name: i18n.translate('moltler.connectors.connectorList.status', { defaultMessage: 'Status' }),
      sortable: true,
      render: (_: string, row) => (
        <Status row={row} testing={testing.has(row.name)} timeZone={timeZone} />
      ),
    },
    {
      field: 'enabled',
      name: i18n.translate('moltler.connectors.connectorList.enabled', {
        defaultMessage: 'Enabled',
      }),
      width: '90px',
      render: (enabled: boolean, { name }) => (
        <Enabled name={name} enabled={enabled} refusal={refusal} onSwitch={onSwitch} />
      ),
    },
    actions,
  ];
  return (
    <EuiInMemoryTable
      tableCaption={i18n.translate('moltler.connectors.connectorList.connectors', {
        defaultMessage: 'Connectors',
      })}
      columns={columns}
      loading={loading}
      {...listedByName(connectors)}
    />
  );
}

interface EnabledProps extends Pick<ConnectorListProps, 'refusal' | 'onSwitch'> {
  readonly name: string;
  readonly enabled: boolean;
}

/** A switch; for users who cannot change it, disabled with the reason. */
function Enabled({ name, enabled, refusal, onSwitch }: EnabledProps): React.ReactElement {
  const control = (
    <EuiSwitch
      compressed
      showLabel={false}
      label={i18n.translate('moltler.connectors.connectorList.isEnabled', {
        defaultMessage: '{name} is enabled',
        values: { name },
      })}
      checked={enabled}
      disabled={refusal !== undefined}
      onChange={({ target }) => onSwitch(name, target.checked)}
    />
  );
  return refusal === undefined ? (
    control
  ) : (
    <EuiToolTip content={refusal}>
      <span tabIndex={0}>{control}</span>
    </EuiToolTip>
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
        {i18n.translate('moltler.connectors.connectorList.testing', { defaultMessage: 'Testing…' })}
      </EuiHealth>
    );
  if (!row.enabled)
    return (
      <EuiBadge color="hollow">
        {i18n.translate('moltler.connectors.connectorList.disabled', {
          defaultMessage: 'Disabled',
        })}
      </EuiBadge>
    );
  const { color, text } = HEALTH[row.state];
  const when = row.at === undefined ? '' : shortTime(row.at, timeZone);
  return (
    <div>
      <div style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
        <EuiHealth color={color} textSize="inherit">
          {text}
        </EuiHealth>
        {row.at !== undefined && (
          <EuiToolTip
            content={i18n.translate('moltler.connectors.connectorList.lastContact', {
              defaultMessage: 'Last contact: {at}',
              values: { at: row.at },
            })}
          >
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
