import React, { useEffect, useMemo, useRef, useState } from 'react';
import { EuiCheckbox, EuiSpacer, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { viewsBrokenBy, type ConnectorSchema, type SchemaSnapshot } from '../../common/binding';
import { drained } from '../../common/language';
import { runPageScript, FailureCallOut, type Failure } from '../page_scripts';
import { useCatalog } from '../catalog';
import { DangerDialog } from '../dialogs';
import { useHost } from '../host';
import { loadSecretUses, secretsOfOnly } from './secret_uses';
import { dropConnector, dropSecret } from './write_statements';
import { useUses, usesText } from './use_uses';
import { some } from './some_names';

export interface DropDialogProps {
  readonly name: string;
  readonly onClose: () => void;
  /** The connector is gone; `already` if somebody else deleted it. */
  readonly onDropped: (already: boolean) => void;
}

/** Confirms before a connector is deleted, and lists what will be deleted with it. */
export function DropDialog({ name, onClose, onDropped }: DropDialogProps): React.ReactElement {
  const { http } = useHost();
  const { snapshot } = useCatalog();
  const [dropping, setDropping] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const uses = useUses(name);
  const secrets = useOwnSecrets(name);
  const [withSecrets, setWithSecrets] = useState(true);
  const gone = useRef(false);
  const connector = snapshot.connectors.find((one) => one.name === name);
  const views = useMemo(() => viewsWithout(connector, snapshot), [connector, snapshot]);
  const entities = connector?.entities.map((entity) => `${name}.${entity.name}`) ?? [];

  const drop = async (): Promise<void> => {
    setDropping(true);
    const secretDrops = withSecrets ? secrets.map(dropSecret) : [];
    const outcome = await runPageScript(http, [dropConnector(name), ...secretDrops].join(';\n'));
    setDropping(false);
    gone.current = outcome.failure === undefined || outcome.failure.code === 'unknown_connector';
    if (outcome.failure === undefined) onDropped(false);
    else if (outcome.failure.code === 'unknown_connector') onDropped(true);
    else setFailure(outcome.failure);
  };

  return (
    <DangerDialog
      title={i18n.translate('moltler.connectors.dropDialog.deleteTheConnector', {
        defaultMessage: 'Delete the connector “{name}”?',
        values: { name },
      })}
      confirm={i18n.translate('moltler.connectors.dropDialog.deleteConnector', {
        defaultMessage: 'Delete connector',
      })}
      // The button that opened it disappears with the connector.
      focusTrapProps={{ returnFocus: () => !gone.current }}
      busy={dropping}
      onCancel={onClose}
      onConfirm={() => void drop()}
    >
      <EuiText size="s">
        <p>
          {i18n.translate('moltler.connectors.dropDialog.ifYouDeleteIt', {
            defaultMessage: 'If you delete it:',
          })}
        </p>
        <ul>
          {entities.length > 0 && (
            <li>
              {i18n.translate('moltler.connectors.dropDialog.queriesOfWillFail', {
                defaultMessage: 'Queries of {some} will fail.',
                values: { some: some(entities) },
              })}
            </li>
          )}
          {views.length > 0 && (
            <li>
              {i18n.translate('moltler.connectors.dropDialog.viewsNoLongerWork', {
                defaultMessage:
                  '{count, plural, one {This view} other {These views}} will no longer work: {views}.',
                values: { count: views.length, views: some(views) },
              })}
            </li>
          )}
          {uses !== undefined && uses > 0 && <li>{usesText(uses)}.</li>}
          <li>
            {i18n.translate('moltler.connectors.dropDialog.itsConfigurationAndCachedResponses', {
              defaultMessage: 'Its configuration and cached responses are deleted with it.',
            })}
          </li>
          <li>
            {secrets.length === 0
              ? i18n.translate('moltler.connectors.dropDialog.storedSecretsAreKept', {
                  defaultMessage: 'Stored secrets are kept.',
                })
              : i18n.translate('moltler.connectors.dropDialog.ownSecrets', {
                  defaultMessage:
                    '{count, plural, one {Only this connector uses the stored secret {names}.} other {Only this connector uses the stored secrets {names}.}}',
                  values: { count: secrets.length, names: secrets.join(', ') },
                })}
          </li>
        </ul>
        <p>
          {i18n.translate('moltler.connectors.dropDialog.thisCannotBeUndoneNothing', {
            defaultMessage: 'This cannot be undone. Nothing changes in the service itself.',
          })}
        </p>
      </EuiText>
      {secrets.length > 0 && (
        <>
          <EuiSpacer size="m" />
          <EuiCheckbox
            id="drop_own_secrets"
            label={i18n.translate('moltler.connectors.dropDialog.alsoDeleteSecrets', {
              defaultMessage:
                '{count, plural, one {Also delete this secret} other {Also delete these secrets}}',
              values: { count: secrets.length },
            })}
            checked={withSecrets}
            onChange={({ target }) => setWithSecrets(target.checked)}
          />
        </>
      )}
      {failure !== undefined && (
        <>
          <EuiSpacer size="m" />
          <FailureCallOut
            title={i18n.translate('moltler.connectors.dropDialog.theConnectorWasNotDeleted', {
              defaultMessage: 'The connector was not deleted',
            })}
            failure={failure}
          />
        </>
      )}
    </DangerDialog>
  );
}

/** The views that do not work without the connector. */
function viewsWithout(
  connector: ConnectorSchema | undefined,
  snapshot: SchemaSnapshot,
): readonly string[] {
  if (connector === undefined) return [];
  const connectors = snapshot.connectors.filter((each) => each !== connector);
  return drained(viewsBrokenBy(snapshot, { ...snapshot, connectors }));
}

/** Names of stored secrets that only this connector refers to; empty until they are loaded. */
function useOwnSecrets(name: string): readonly string[] {
  const { http } = useHost();
  const [secrets, setSecrets] = useState<readonly string[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    loadSecretUses(http, controller.signal).then(
      (found) => setSecrets(secretsOfOnly(name, found ?? [])),
      () => undefined,
    );
    return () => controller.abort();
  }, [http, name]);
  return secrets;
}
