import React, { useCallback } from 'react';
import {
  EuiButtonEmpty,
  EuiButtonIcon,
  EuiInMemoryTable,
  EuiLink,
  EuiSkeletonText,
  EuiSpacer,
  EuiText,
  EuiToolTip,
  type EuiBasicTableColumn,
} from '@elastic/eui';
import { asIdentifier } from '../../common/binding';
import { bytes, number } from '../amounts';
import { useHost, useLink } from '../host';
import { PageHead } from '../page_body';
import { FailureCallOut, useLoaded } from '../page_scripts';
import { useOpenScript } from '../scripts';
import { loadIndices, type IndexRow } from './load_indices';
import { pathOf } from './places';
import { SyncTabs } from './sync_tabs';

const ROWS_SHOWN = 100;

/** The indices that queries can read, and the syncs that write them. */
export function IndicesPage(): React.ReactElement {
  const { http } = useHost();
  const { value, loading, reload } = useLoaded(
    useCallback((signal: AbortSignal) => loadIndices(http, signal), [http]),
  );
  const indices = value?.indices ?? [];
  return (
    <>
      <PageHead title="Syncs" text="Indices that queries can read, and the syncs that write them.">
        <EuiToolTip content="Refresh">
          <EuiButtonIcon aria-label="Refresh" iconType="refresh" onClick={reload} />
        </EuiToolTip>
      </PageHead>
      <SyncTabs at="indices" />
      {value === undefined && <EuiSkeletonText lines={6} />}
      {value?.failure !== undefined && (
        <>
          <FailureCallOut
            title="Indices could not be loaded"
            failure={value.failure}
            onRetry={reload}
          />
          <EuiSpacer size="m" />
        </>
      )}
      {value !== undefined && value.failure === undefined && indices.length === 0 && (
        <EuiText size="s" color="subdued">
          <p>There are no indices yet. A sync creates them.</p>
        </EuiText>
      )}
      {indices.length > 0 && <IndexList indices={indices} loading={loading} />}
    </>
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
  const openScript = useOpenScript();
  const columns: EuiBasicTableColumn<IndexRow>[] = [
    {
      field: 'name',
      name: 'Index',
      sortable: true,
      render: (name: string) => <span style={{ overflowWrap: 'anywhere' }}>{name}</span>,
    },
    {
      field: 'documents',
      name: 'Documents',
      sortable: true,
      width: '9em',
      align: 'right',
      render: number,
    },
    {
      field: 'columns',
      name: 'Columns',
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
            name: 'Size',
            sortable: true,
            width: '7em',
            align: 'right',
            render: (size: number | undefined) => (size === undefined ? '–' : bytes(size)),
          } as const,
        ]
      : []),
    {
      field: 'syncs',
      name: 'Written by',
      render: (syncs: readonly string[]) =>
        syncs.length === 0 ? (
          '–'
        ) : (
          <ul style={{ overflowWrap: 'anywhere' }}>
            {syncs.map((name) => (
              <li key={name}>
                <EuiLink {...link(pathOf({ at: 'sync', name }))}>{name}</EuiLink>
              </li>
            ))}
          </ul>
        ),
    },
    {
      name: 'Actions',
      width: '100px',
      render: ({ name }: IndexRow) => (
        <EuiButtonEmpty
          size="xs"
          iconType="code"
          aria-label={`Query ${name}`}
          onClick={() => openScript(`SELECT *\nFROM ${written(name)}\nLIMIT ${ROWS_SHOWN};`)}
        >
          Query
        </EuiButtonEmpty>
      ),
    },
  ];
  return (
    <EuiInMemoryTable
      tableCaption="Indices"
      items={[...indices]}
      itemId="name"
      columns={columns}
      loading={loading}
      sorting={{ sort: { field: 'name', direction: 'asc' } }}
      {...(indices.length > 10
        ? { pagination: { initialPageSize: 25 }, search: { box: { incremental: true } } }
        : {})}
    />
  );
}

/** The name as FROM reads it: one with a hyphen needs no quotes. */
const written = (name: string): string =>
  name.includes('-') ? name : name.split('.').map(asIdentifier).join('.');
