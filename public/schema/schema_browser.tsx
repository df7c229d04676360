import React, { useMemo, useState } from 'react';
import {
  EuiCallOut,
  EuiFieldSearch,
  EuiFlexGroup,
  EuiFlexItem,
  EuiHorizontalRule,
  EuiLink,
  EuiSkeletonText,
  EuiText,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useCatalog } from '../catalog';
import { useLink } from '../host';
import { RefreshButton } from '../page_body';
import { connectorPathOf } from '../places';
import { useMay, useRefusal } from '../session';
import { nameOf } from './insertions';
import { ItemDetails } from './item_details';
import { SchemaTree } from './schema_tree';
import { rowsOf, type SchemaRow } from './tree';

export interface SchemaBrowserProps {
  /** Inserts text into the script. */
  readonly onInsert: (text: string) => void;
}

/** Connectors, entities, columns and actions, to look up and to insert into the script. Fills its container. */
export function SchemaBrowser({ onInsert }: SchemaBrowserProps): React.ReactElement {
  const { snapshot, state, failure, refresh } = useCatalog();
  const actionRefusal = useRefusal('runActions');
  const [filter, setFilter] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string>();
  const rows = useMemo(() => rowsOf(snapshot, opened, filter), [snapshot, opened, filter]);
  const shown = rows.find(({ id }) => id === current);

  const toggle = ({ id }: SchemaRow): void =>
    setOpened((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set(before).add(id),
    );
  const search = (text: string): void => {
    setFilter(text);
    // With a filter, `opened` means the opposite: what the user collapsed.
    if ((text === '') !== (filter === '')) setOpened(new Set());
  };

  return (
    <div
      style={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, padding: 8 }}
    >
      <EuiFlexGroup gutterSize="xs" responsive={false} alignItems="center" style={{ flexGrow: 0 }}>
        <EuiFlexItem>
          <EuiFieldSearch
            compressed
            fullWidth
            aria-label={i18n.translate('moltler.schema.schemaBrowser.filterTheSchema', {
              defaultMessage: 'Filter the schema',
            })}
            placeholder={i18n.translate('moltler.schema.schemaBrowser.filter', {
              defaultMessage: 'Filter',
            })}
            value={filter}
            onChange={({ target }) => search(target.value)}
          />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <RefreshButton
            label={i18n.translate('moltler.schema.schemaBrowser.refreshTheSchema', {
              defaultMessage: 'Refresh the schema',
            })}
            onClick={() => void refresh()}
          />
        </EuiFlexItem>
      </EuiFlexGroup>
      {failure !== undefined && (
        <EuiCallOut
          size="s"
          color="warning"
          title={i18n.translate('moltler.schema.schemaBrowser.outOfDate', {
            defaultMessage: 'Out of date: {failure}',
            values: { failure },
          })}
        />
      )}
      <div style={{ flex: '1 1 0', minHeight: 80, overflow: 'auto', paddingTop: 8 }}>
        {rows.length > 0 ? (
          <SchemaTree
            rows={rows}
            current={current}
            onCurrent={({ id }) => setCurrent(id)}
            onToggle={toggle}
            onPick={({ item }) => onInsert(nameOf(item))}
          />
        ) : (
          <Nothing
            loading={state === 'loading'}
            filtered={filter !== ''}
            failed={failure !== undefined}
          />
        )}
      </div>
      {shown !== undefined && (
        <div style={{ flex: '0 1 auto', maxHeight: '45%', overflow: 'auto' }}>
          <EuiHorizontalRule margin="s" />
          <ItemDetails item={shown.item} onInsert={onInsert} actionRefusal={actionRefusal} />
        </div>
      )}
    </div>
  );
}

interface NothingProps {
  readonly loading: boolean;
  readonly filtered: boolean;
  readonly failed: boolean;
}

/** Why the tree is empty, and what to do about it. */
function Nothing({ loading, filtered, failed }: NothingProps): React.ReactElement | null {
  const link = useLink();
  const mayConnect = useMay('connectors');
  if (loading) return <EuiSkeletonText lines={4} size="s" />;
  if (failed && !filtered) return null;
  if (filtered) {
    return (
      <EuiText size="s" color="subdued" role="status">
        <p>
          {i18n.translate('moltler.schema.schemaBrowser.noMatchesSeparateWordsWith', {
            defaultMessage: 'No matches. Separate words with spaces, such as mycompany title.',
          })}
        </p>
      </EuiText>
    );
  }
  return (
    <EuiText size="s" color="subdued">
      <p>
        {i18n.translate('moltler.schema.schemaBrowser.noConnectorsYetTheTables', {
          defaultMessage:
            'No connectors yet. The tables of each connector are listed here, such as issues and metrics, with their columns and the filters that are pushed down.',
        })}
      </p>
      {mayConnect && (
        <p>
          <EuiLink {...link(connectorPathOf({ at: 'types' }))}>
            {i18n.translate('moltler.schema.schemaBrowser.createAConnector', {
              defaultMessage: 'Create a connector',
            })}
          </EuiLink>
        </p>
      )}
    </EuiText>
  );
}
