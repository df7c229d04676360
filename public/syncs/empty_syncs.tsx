import React from 'react';
import { EuiButton, EuiButtonEmpty, EuiCodeBlock, EuiEmptyPrompt } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

export interface EmptySyncsProps {
  /** Why the user cannot create one; undefined if they can. */
  readonly refusal: string | undefined;
  /** Whether they can create connectors. */
  readonly mayConnect: boolean;
  /** A statement that works with the connectors there are; undefined without any. */
  readonly example: string | undefined;
  readonly onNew: () => void;
  readonly onOpenScript: (text: string) => void;
  readonly onConnectors: () => void;
}

/** What a sync is, and how to create the first one. */
export function EmptySyncs(props: EmptySyncsProps): React.ReactElement {
  const { refusal, mayConnect, example, onNew, onOpenScript, onConnectors } = props;
  const mayWrite = refusal === undefined;
  return (
    <EuiEmptyPrompt
      iconType="refresh"
      titleSize="s"
      title={
        <h2>
          {i18n.translate('moltler.syncs.emptySyncs.noSyncsYet', {
            defaultMessage: 'No syncs yet',
          })}
        </h2>
      }
      body={
        <>
          <p>
            {i18n.translate('moltler.syncs.emptySyncs.aSyncCopiesTheRows', {
              defaultMessage:
                'A sync copies the rows of a connector to an index and keeps it up to date: on request, or on a schedule. Queries of the index send no requests to the service.',
            })}
          </p>
          {refusal !== undefined && <p>{refusal}</p>}
          {mayWrite && example === undefined && (
            <p>
              {i18n.translate('moltler.syncs.emptySyncs.createAConnectorFirst', {
                defaultMessage: 'Create a connector first.',
              })}
            </p>
          )}
          {example !== undefined && (
            <div style={{ textAlign: 'start' }}>
              <EuiCodeBlock language="sql" isCopyable paddingSize="m" fontSize="s">
                {`${example};`}
              </EuiCodeBlock>
            </div>
          )}
        </>
      }
      actions={
        !mayWrite || (example === undefined && !mayConnect)
          ? []
          : example === undefined
            ? [
                <EuiButton key="connectors" fill onClick={onConnectors}>
                  {i18n.translate('moltler.syncs.emptySyncs.createConnector', {
                    defaultMessage: 'Create connector',
                  })}
                </EuiButton>,
              ]
            : [
                <EuiButton key="new" fill iconType="plusCircle" onClick={onNew}>
                  {i18n.translate('moltler.syncs.emptySyncs.createSync', {
                    defaultMessage: 'Create sync',
                  })}
                </EuiButton>,
                <EuiButtonEmpty key="open" onClick={() => onOpenScript(`${example};`)}>
                  {i18n.translate('moltler.syncs.emptySyncs.openInTheConsole', {
                    defaultMessage: 'Open in the console',
                  })}
                </EuiButtonEmpty>,
              ]
      }
    />
  );
}
