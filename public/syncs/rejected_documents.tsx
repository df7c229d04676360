import React from 'react';
import {
  EuiButton,
  EuiCodeBlock,
  EuiInMemoryTable,
  EuiSpacer,
  EuiText,
  EuiTitle,
  type EuiBasicTableColumn,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { RejectedRow } from './load_syncs';
import { Time } from './time';

export interface RejectedDocumentsProps {
  readonly rows: readonly RejectedRow[];
  /** All of them; only the first are listed. */
  readonly total: number;
  readonly now: number;
  readonly mayWrite: boolean;
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** Documents that could not be written, with the reason, and a button that writes them again. */
export function RejectedDocuments(props: RejectedDocumentsProps): React.ReactElement | null {
  const { rows, total, now, mayWrite, busy, onRetry } = props;
  if (rows.length === 0) return null;
  const columns: EuiBasicTableColumn<RejectedRow>[] = [
    {
      field: 'at',
      name: i18n.translate('moltler.syncs.rejectedDocuments.rejected', {
        defaultMessage: 'Rejected',
      }),
      width: '110px',
      render: (at: string) => <Time at={at} now={now} />,
    },
    {
      field: 'reason',
      name: i18n.translate('moltler.syncs.rejectedDocuments.reason', { defaultMessage: 'Reason' }),
      render: (reason: string, { index, documentId }) => (
        <div style={{ overflowWrap: 'anywhere' }}>
          {reason}
          <EuiText size="xs" color="subdued">
            <p>{documentId === '' ? index : `${index}: ${documentId}`}</p>
          </EuiText>
        </div>
      ),
    },
    {
      field: 'document',
      name: i18n.translate('moltler.syncs.rejectedDocuments.document', {
        defaultMessage: 'Document',
      }),
      render: (document: string) => (
        <div style={{ width: '100%' }}>
          <EuiCodeBlock
            language="json"
            fontSize="s"
            paddingSize="s"
            overflowHeight={96}
            whiteSpace="pre-wrap"
            isCopyable
          >
            {document}
          </EuiCodeBlock>
        </div>
      ),
    },
  ];
  return (
    <section
      aria-label={i18n.translate('moltler.syncs.rejectedDocuments.rejectedDocuments', {
        defaultMessage: 'Rejected documents',
      })}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 16, flexWrap: 'wrap' }}>
        <EuiTitle size="xs">
          <h2>
            {i18n.translate('moltler.syncs.rejectedDocuments.rejectedDocument', {
              defaultMessage:
                '{rejectedDocuments, plural, one {# rejected document} other {# rejected documents}}',
              values: { rejectedDocuments: total },
            })}
          </h2>
        </EuiTitle>
        {mayWrite && (
          <EuiButton
            size="s"
            iconType="refresh"
            isLoading={busy}
            hasAriaDisabled={busy}
            onClick={onRetry}
          >
            {i18n.translate('moltler.syncs.rejectedDocuments.retry', { defaultMessage: 'Retry' })}
          </EuiButton>
        )}
      </div>
      <EuiText size="xs" color="subdued">
        <p>
          {i18n.translate('moltler.syncs.rejectedDocuments.theIndexDidNotAccept', {
            defaultMessage:
              'The index did not accept these documents. “Retry” writes them again, and so does every run.',
          })}
        </p>
      </EuiText>
      <EuiSpacer size="s" />
      <EuiInMemoryTable
        tableCaption={i18n.translate('moltler.syncs.rejectedDocuments.rejectedDocuments', {
          defaultMessage: 'Rejected documents',
        })}
        items={[...rows]}
        itemId="id"
        columns={columns}
        tableLayout="fixed"
        compressed
        {...(rows.length > 10
          ? { pagination: { initialPageSize: 10, showPerPageOptions: false } }
          : {})}
      />
      {total > rows.length && (
        <EuiText size="xs" color="subdued">
          <p>
            {i18n.translate('moltler.syncs.rejectedDocuments.onlyTheFirstAreListed', {
              defaultMessage: 'Only the first {length} are listed.',
              values: { length: rows.length },
            })}
          </p>
        </EuiText>
      )}
      <EuiSpacer size="l" />
    </section>
  );
}
