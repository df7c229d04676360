import React, { useCallback } from 'react';
import {
  EuiButtonEmpty,
  EuiInMemoryTable,
  EuiLink,
  EuiText,
  type EuiBasicTableColumn,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { asIdentifier } from '../../common/binding';
import { bytes, number } from '../amounts';
import { useHost, useLink } from '../host';
import { listedByName, ListFrame } from '../page_body';
import { useLoaded } from '../page_scripts';
import { useOpenScript } from '../scripts';
import { DiscoverButton } from './discover_button';
import { loadIndices, type IndexRow } from './load_indices';
import { syncPathOf } from '../places';
import { SyncTabs } from './sync_tabs';

const ROWS_SHOWN = 100;

/** The indices that queries can read, and the syncs that write them. */
export function IndicesPage(): React.ReactElement {
  const { http } = useHost();
  const loaded = useLoaded(useCallback((signal: AbortSignal) => loadIndices(http, signal), [http]));
  const indices = loaded.value?.indices ?? [];
  return (
    <ListFrame
      title={i18n.translate('moltler.syncs.indicesPage.syncs', { defaultMessage: 'Syncs' })}
      text={i18n.translate('moltler.syncs.indicesPage.indicesThatQueriesCanRead', {
        defaultMessage: 'Indices that queries can read, and the syncs that write them.',
      })}
      loaded={loaded}
      failed={i18n.translate('moltler.syncs.indicesPage.indicesCouldNotBeLoaded', {
        defaultMessage: 'Indices could not be loaded',
      })}
      onRefresh={loaded.reload}
      tabs={<SyncTabs at="indices" />}
      empty={
        indices.length === 0 && (
          <EuiText size="s" color="subdued">
            <p>
              {i18n.translate('moltler.syncs.indicesPage.thereAreNoIndicesYet', {
                defaultMessage: 'There are no indices yet. A sync creates them.',
              })}
            </p>
          </EuiText>
        )
      }
    >
      {indices.length > 0 && <IndexList indices={indices} loading={loaded.loading} />}
    </ListFrame>
  );
}

function IndexList({
  indices,
  loading,
}: {
  readonly indices: readonly IndexRow[];
  readonly loading: boolean;
}): React.ReactElement {
  const link = useLink();
  const { discover } = useHost();
  const openScript = useOpenScript();
  const columns: EuiBasicTableColumn<IndexRow>[] = [
    {
      field: 'name',
      name: i18n.translate('moltler.syncs.indicesPage.index', { defaultMessage: 'Index' }),
      sortable: true,
      render: (name: string) => <span style={{ overflowWrap: 'anywhere' }}>{name}</span>,
    },
    {
      field: 'documents',
      name: i18n.translate('moltler.syncs.indicesPage.documents', { defaultMessage: 'Documents' }),
      sortable: true,
      width: '9em',
      align: 'right',
      render: number,
    },
    {
      field: 'columns',
      name: i18n.translate('moltler.syncs.indicesPage.columns', { defaultMessage: 'Columns' }),
      sortable: true,
      width: '7em',
      align: 'right',
      render: number,
    },
    // Not every store knows it.
    ...(indices.some((index) => index.bytes !== undefined)
      ? [
          {
            field: 'bytes',
            name: i18n.translate('moltler.syncs.indicesPage.size', { defaultMessage: 'Size' }),
            sortable: true,
            width: '7em',
            align: 'right',
            render: (size: number | undefined) => (size === undefined ? '–' : bytes(size)),
          } as const,
        ]
      : []),
    {
      field: 'syncs',
      name: i18n.translate('moltler.syncs.indicesPage.writtenBy', { defaultMessage: 'Written by' }),
      render: (syncs: readonly string[]) =>
        syncs.length === 0 ? (
          '–'
        ) : (
          <ul style={{ overflowWrap: 'anywhere' }}>
            {syncs.map((name) => (
              <li key={name}>
                <EuiLink {...link(syncPathOf({ at: 'sync', name }))}>{name}</EuiLink>
              </li>
            ))}
          </ul>
        ),
    },
    {
      name: i18n.translate('moltler.syncs.indicesPage.actions', { defaultMessage: 'Actions' }),
      width: discover === undefined ? '100px' : '200px',
      render: ({ name }: IndexRow) => (
        <>
          <EuiButtonEmpty
            size="xs"
            iconType="code"
            aria-label={i18n.translate('moltler.syncs.indicesPage.queryNamed', {
              defaultMessage: 'Query {name}',
              values: { name },
            })}
            onClick={() => openScript(`SELECT *\nFROM ${written(name)}\nLIMIT ${ROWS_SHOWN};`)}
          >
            {i18n.translate('moltler.syncs.indicesPage.query', { defaultMessage: 'Query' })}
          </EuiButtonEmpty>
          <DiscoverButton pattern={name} inRow />
        </>
      ),
    },
  ];
  return (
    <EuiInMemoryTable
      tableCaption={i18n.translate('moltler.syncs.indicesPage.indices', {
        defaultMessage: 'Indices',
      })}
      columns={columns}
      loading={loading}
      {...listedByName(indices)}
    />
  );
}

/** The name as FROM reads it: one with a hyphen needs no quotes. */
const written = (name: string): string =>
  name.includes('-') ? name : name.split('.').map(asIdentifier).join('.');
