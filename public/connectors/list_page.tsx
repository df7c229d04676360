import React, { useCallback, useState } from 'react';
import { EuiButton } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useLoaded } from '../page_scripts';
import { useCatalog } from '../catalog';
import { useHost } from '../host';
import { useRefusal } from '../session';
import { ConnectorList } from './connector_list';
import { DropDialog } from './drop_dialog';
import { EmptyConnectors } from './empty_connectors';
import { loadConnectors } from './load_connectors';
import { ListFrame } from '../page_body';
import { runTest } from './test_connector';

export interface ListPageProps {
  readonly onNew: () => void;
  readonly onPick: (type: string) => void;
  readonly onOpenScript: (text: string) => void;
  readonly onSwitch: (name: string, enabled: boolean) => Promise<void>;
  readonly onGone: (name: string) => void;
  readonly onDropped: (name: string) => void;
}

/** All connectors, or how to create the first. */
export function ListPage(props: ListPageProps): React.ReactElement {
  const { onNew, onPick, onOpenScript, onSwitch, onGone, onDropped } = props;
  const { http, samples, notifications } = useHost();
  const { snapshot, refresh, state } = useCatalog();
  const refusal = useRefusal('createConnector');
  const change = useRefusal('changeConnector');
  const mayWrite = refusal === undefined;
  const [dropping, setDropping] = useState<string>();
  const [drops, setDrops] = useState(0);
  const { value, loading, reload } = useLoaded(
    useCallback((signal: AbortSignal) => loadConnectors(http, signal), [http]),
  );
  const connectors = value?.connectors ?? [];
  const test = async (name: string): Promise<void> => {
    const { failure } = await runTest(http, name);
    if (failure?.code === 'unknown_connector') onGone(name);
    else if (failure === undefined)
      notifications.success(
        i18n.translate('moltler.connectors.listPage.connectionSuccessful', {
          defaultMessage: '{name}: connection successful',
          values: { name },
        }),
      );
    else
      notifications.danger(
        i18n.translate('moltler.connectors.listPage.theConnectionTestFailed', {
          defaultMessage: '{name}: the connection test failed',
          values: { name },
        }),
        failure.message,
      );
    reload();
  };
  return (
    <>
      <ListFrame
        // After a drop, the new heading takes the focus of the row that is gone.
        headKey={drops}
        title={i18n.translate('moltler.connectors.listPage.connectors', {
          defaultMessage: 'Connectors',
        })}
        text={i18n.translate('moltler.connectors.listPage.theServicesThatYouCan', {
          defaultMessage: 'The services that you can query and act on.',
        })}
        loaded={{ value, reload }}
        failed={i18n.translate('moltler.connectors.listPage.connectorsCouldNotBeLoaded', {
          defaultMessage: 'Connectors could not be loaded',
        })}
        onRefresh={() => {
          reload();
          void refresh();
        }}
        create={
          mayWrite && (
            <EuiButton size="s" fill iconType="plusCircle" onClick={onNew}>
              {i18n.translate('moltler.connectors.listPage.createConnector', {
                defaultMessage: 'Create connector',
              })}
            </EuiButton>
          )
        }
        empty={
          connectors.length === 0 &&
          state !== 'loading' && (
            <EmptyConnectors
              refusal={refusal}
              types={snapshot.types}
              onPick={onPick}
              onSamples={
                samples === undefined ? undefined : () => onOpenScript(samples.walkthrough)
              }
            />
          )
        }
      >
        {connectors.length > 0 && (
          <ConnectorList
            connectors={connectors}
            refusal={change}
            loading={loading}
            titleOf={(type) => snapshot.types.find(({ name }) => name === type)?.title ?? type}
            onSwitch={(name, enabled) => void onSwitch(name, enabled).then(reload)}
            onTest={test}
            onDrop={setDropping}
          />
        )}
      </ListFrame>
      {dropping !== undefined && (
        <DropDialog
          name={dropping}
          onClose={() => setDropping(undefined)}
          onDropped={(already) => {
            setDropping(undefined);
            setDrops((count) => count + 1);
            (already ? onGone : onDropped)(dropping);
            reload();
          }}
        />
      )}
    </>
  );
}
