import React, { useState } from 'react';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiModal,
  EuiModalBody,
  EuiModalFooter,
  EuiModalHeader,
  EuiModalHeaderTitle,
  EuiText,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useHost } from '../host';

export interface DiscoverButtonProps {
  /** An index, or a pattern of indices. */
  readonly pattern: string;
  /** Beside a name in a table, the label is shorter. */
  readonly inRow?: boolean;
}

/** Opens the documents in Kibana's Discover, and asks first whether to create a data view; hidden where there is none. */
export function DiscoverButton(props: DiscoverButtonProps): React.ReactElement | null {
  const { pattern, inRow = false } = props;
  const { discover, notifications } = useHost();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  if (discover === undefined) return null;
  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notifications.danger(
        i18n.translate('moltler.syncs.discoverButton.discoverCouldNotBeOpened', {
          defaultMessage: 'Discover could not be opened',
        }),
        reason,
      );
    }
    setBusy(false);
    setAsking(false);
  };
  const open = (save: boolean): Promise<void> => during(() => discover.open(pattern, save));
  const start = async (): Promise<void> => {
    let asks = false;
    await during(async () => {
      asks = discover.canSave() && !(await discover.hasDataView(pattern));
      if (!asks) await discover.open(pattern, false);
    });
    setAsking(asks);
  };
  return (
    <>
      <EuiButtonEmpty
        size={inRow ? 'xs' : 's'}
        iconType="discoverApp"
        {...(inRow && {
          'aria-label': i18n.translate('moltler.syncs.discoverButton.openInDiscover', {
            defaultMessage: 'Open {pattern} in Discover',
            values: { pattern },
          }),
        })}
        isLoading={busy && !asking}
        hasAriaDisabled={busy}
        onClick={() => void start()}
      >
        {inRow
          ? i18n.translate('moltler.syncs.discoverButton.discover', { defaultMessage: 'Discover' })
          : i18n.translate('moltler.syncs.discoverButton.openNamedInDiscover', {
              defaultMessage: 'Open in Discover',
            })}
      </EuiButtonEmpty>
      {asking && (
        <CreateDataView
          pattern={pattern}
          busy={busy}
          onClose={() => setAsking(false)}
          onOpen={(save) => void open(save)}
        />
      )}
    </>
  );
}

/** On a narrow page, buttons wrap: their labels are not cut off. */
const UNCUT = { flexShrink: 0 } as const;

interface CreateDataViewProps {
  readonly pattern: string;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onOpen: (save: boolean) => void;
}

function CreateDataView({
  pattern,
  busy,
  onClose,
  onOpen,
}: CreateDataViewProps): React.ReactElement {
  const titleId = useGeneratedHtmlId();
  return (
    <EuiModal onClose={onClose} aria-labelledby={titleId} style={{ maxWidth: 520 }}>
      <EuiModalHeader>
        <EuiModalHeaderTitle id={titleId}>
          {i18n.translate('moltler.syncs.discoverButton.createADataView', {
            defaultMessage: 'Create a data view?',
          })}
        </EuiModalHeaderTitle>
      </EuiModalHeader>
      <EuiModalBody>
        <EuiText size="s">
          <p style={{ overflowWrap: 'anywhere' }}>
            {i18n.translate('moltler.syncs.discoverButton.thereIsNoDataView', {
              defaultMessage: 'There is no data view for {pattern} yet.',
              values: { pattern },
            })}
          </p>
          <p>
            {i18n.translate('moltler.syncs.discoverButton.withOneItsDocumentsCan', {
              defaultMessage:
                'With a data view, the documents can be selected in Discover, dashboards and rules. Everybody in this space can see the data view.',
            })}
          </p>
        </EuiText>
      </EuiModalBody>
      <EuiModalFooter style={{ flexWrap: 'wrap' }}>
        <EuiButtonEmpty style={UNCUT} onClick={onClose}>
          {i18n.translate('moltler.syncs.discoverButton.cancel', { defaultMessage: 'Cancel' })}
        </EuiButtonEmpty>
        <EuiButtonEmpty style={UNCUT} isDisabled={busy} onClick={() => onOpen(false)}>
          {i18n.translate('moltler.syncs.discoverButton.openWithoutIt', {
            defaultMessage: 'Open without data view',
          })}
        </EuiButtonEmpty>
        <EuiButton fill style={UNCUT} isLoading={busy} onClick={() => onOpen(true)}>
          {i18n.translate('moltler.syncs.discoverButton.createAndOpen', {
            defaultMessage: 'Create and open',
          })}
        </EuiButton>
      </EuiModalFooter>
    </EuiModal>
  );
}
