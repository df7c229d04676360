import React, { useCallback, useMemo, useState } from 'react';
import { EuiButtonEmpty, EuiEmptyPrompt, EuiSpacer, EuiSwitch } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { SchemaSnapshot } from '../../common/binding';
import { useLoaded } from '../page_scripts';
import { useCatalog } from '../catalog';
import { useHost } from '../host';
import { useDenial, useRefusal } from '../session';
import { ConnectorForm } from './connector_form';
import { DropDialog } from './drop_dialog';
import type { Draft } from './form/draft';
import { inputsOf } from './form/inputs';
import { loadConnector, type StoredConnector } from './load_connectors';
import { LoadedContent, PageHead } from '../page_body';
import { StoredSettings } from './stored_settings';
import { loadSecretUses, secretsInOnePlace, type SecretUse } from './secret_uses';
import type { TestResult } from './test_connector';
import { TestPanel } from './test_panel';

export interface EditConnectorProps {
  readonly name: string;
  /** It was just created or changed: test it immediately. */
  readonly testAtOnce: boolean;
  /** The result of that test; undefined if it was not possible. */
  readonly onTested: (name: string, result: TestResult | undefined) => void;
  readonly onBack: () => void;
  readonly onSaved: (name: string) => void;
  /** The connector does not exist, or no longer. */
  readonly onGone: (name: string) => void;
  readonly onDropped: (name: string) => void;
  readonly onSwitch: (name: string, enabled: boolean) => Promise<void>;
}

/** One connector: its test, and the form to change it. */
export function EditConnector(props: EditConnectorProps): React.ReactElement {
  const { name, testAtOnce, onTested, onBack, onSaved, onGone, onDropped, onSwitch } = props;
  const { http } = useHost();
  const { snapshot } = useCatalog();
  const denial = useDenial('connectors');
  const refusal = useRefusal('changeConnector');
  const mayWrite = denial === undefined;
  const [dropping, setDropping] = useState(false);
  const { value, reload } = useLoaded(
    useCallback(
      async (signal: AbortSignal) => {
        const [loaded, uses] = await Promise.all([
          loadConnector(http, name, signal),
          loadSecretUses(http, signal),
        ]);
        return { ...loaded, uses };
      },
      [http, name],
    ),
  );
  const gone = useCallback(() => onGone(name), [onGone, name]);
  const connector = value?.connector;
  const uses = value?.uses;
  const draft = useMemo(
    () => draftOf(connector, snapshot, uses),
    [connector, snapshot.types, uses],
  );
  const title = draft?.type.title ?? connector?.type;

  if (value?.failure?.code === 'unknown_connector') {
    return (
      <EuiEmptyPrompt
        iconType="unlink"
        title={
          <h1>
            {i18n.translate('moltler.connectors.editConnector.connectorDoesNotExist', {
              defaultMessage: 'Connector “{name}” does not exist',
              values: { name },
            })}
          </h1>
        }
        body={
          <p>
            {i18n.translate('moltler.connectors.editConnector.itWasDeletedOrRenamed', {
              defaultMessage: 'It was deleted or renamed, perhaps in another tab or terminal.',
            })}
          </p>
        }
        actions={
          <EuiButtonEmpty onClick={onBack}>
            {i18n.translate('moltler.connectors.editConnector.allConnectors', {
              defaultMessage: 'All connectors',
            })}
          </EuiButtonEmpty>
        }
      />
    );
  }
  return (
    <>
      <PageHead
        title={name}
        back={{
          label: i18n.translate('moltler.connectors.editConnector.connectors', {
            defaultMessage: 'Connectors',
          }),
          onClick: onBack,
        }}
        {...(title === undefined ? {} : { text: title })}
      >
        {connector !== undefined && mayWrite && (
          <>
            <EuiSwitch
              compressed
              label={i18n.translate('moltler.connectors.editConnector.enabled', {
                defaultMessage: 'Enabled',
              })}
              checked={connector.enabled}
              onChange={({ target }) => void onSwitch(name, target.checked).then(reload)}
            />
            <EuiButtonEmpty
              size="s"
              color="danger"
              iconType="trash"
              onClick={() => setDropping(true)}
            >
              {i18n.translate('moltler.connectors.editConnector.delete', {
                defaultMessage: 'Delete',
              })}
            </EuiButtonEmpty>
          </>
        )}
      </PageHead>
      <LoadedContent
        loaded={{ value, reload }}
        failed={i18n.translate('moltler.connectors.editConnector.theConnectorCouldNotBe', {
          defaultMessage: 'The connector could not be loaded',
        })}
      />
      {connector !== undefined && (
        <>
          <TestPanel
            name={name}
            enabled={connector.enabled}
            last={connector.last}
            atOnce={testAtOnce}
            onTested={(result) => onTested(name, result)}
            onGone={gone}
          />
          <EuiSpacer size="l" />
        </>
      )}
      {draft !== undefined && mayWrite && (
        <ConnectorForm
          // The stored connector has changed since, so the form restarts from it.
          key={JSON.stringify([draft.config, draft.options])}
          initial={draft}
          onSaved={onSaved}
          onCancel={onBack}
          onGone={gone}
        />
      )}
      {draft !== undefined && refusal !== undefined && (
        // Who lacks the privilege gets no settings from the server either.
        <StoredSettings draft={draft} refusal={refusal} hidden={denial?.by === 'privilege'} />
      )}
      {dropping && (
        <DropDialog
          name={name}
          onClose={() => setDropping(false)}
          onDropped={(already) => (already ? onGone(name) : onDropped(name))}
        />
      )}
    </>
  );
}

/** The draft of a stored connector; undefined until its type is loaded. */
function draftOf(
  connector: StoredConnector | undefined,
  { types }: SchemaSnapshot,
  uses: readonly SecretUse[] = [],
): Draft | undefined {
  const type = types.find(({ name }) => name === connector?.type);
  if (connector === undefined || type === undefined) return undefined;
  const { name } = connector;
  const config = inputsOf(type.config, connector.config);
  const options = inputsOf(type.options, connector.options);
  const replaceable = secretsInOnePlace(name, uses);
  return { type, name, config, options, stored: { name, config, options }, replaceable };
}
