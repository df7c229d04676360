import React from 'react';
import {
  EuiEmptyPrompt,
  EuiFieldSearch,
  EuiFlexGroup,
  EuiFlexItem,
  EuiSpacer,
  EuiText,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { LoadedContent, RefreshButton } from '../page_body';
import type { Loaded } from '../page_scripts';
import { RECORDS_LIMIT, type Records } from './load_records';

export interface RecordFrameProps {
  readonly records: Loaded<Records<unknown>>;
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  readonly placeholder: string;
  readonly extra?: React.ReactElement;
  /** Said below the table if there are older records. */
  readonly latest: string;
  /** The title of an error. */
  readonly failed: string;
  /** Shown instead of the table if there is nothing to filter. */
  readonly empty: React.ReactElement | undefined;
  readonly children: React.ReactElement;
}

/** A table of records with its filter above, or what is shown instead of it. */
export function RecordFrame(props: RecordFrameProps): React.ReactElement {
  const { records, filter, onFilter, placeholder, extra, latest, failed, empty, children } = props;
  const { value, reload } = records;
  return (
    <>
      <EuiFlexGroup gutterSize="m" alignItems="center" responsive={false} wrap>
        <EuiFlexItem style={{ minWidth: 200 }}>
          <EuiFieldSearch
            compressed
            fullWidth
            aria-label={i18n.translate('moltler.history.recordFrame.filter', {
              defaultMessage: 'Filter',
            })}
            placeholder={placeholder}
            value={filter}
            onChange={({ target }) => onFilter(target.value)}
          />
        </EuiFlexItem>
        {extra !== undefined && <EuiFlexItem grow={false}>{extra}</EuiFlexItem>}
        <EuiFlexItem grow={false}>
          <RefreshButton onClick={reload} />
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="m" />
      <LoadedContent loaded={records} failed={failed} empty={empty}>
        {empty === undefined && children}
      </LoadedContent>
      {value?.messages.map(({ text, hint }) => (
        <EuiText key={text} size="xs" color="subdued">
          <p>{[text, hint].join(' ').trim()}</p>
        </EuiText>
      ))}
      {value?.rows.length === RECORDS_LIMIT && (
        <EuiText size="xs" color="subdued">
          <p>{latest}</p>
        </EuiText>
      )}
    </>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly text: string;
}

/** Shown instead of a table without rows. */
export const Empty = ({ title, text }: EmptyProps): React.ReactElement => (
  <EuiEmptyPrompt
    iconType="clock"
    titleSize="xs"
    title={<h2>{title}</h2>}
    body={
      <EuiText size="s">
        <p>{text}</p>
      </EuiText>
    }
  />
);
