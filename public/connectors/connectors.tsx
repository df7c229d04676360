import React, { useCallback, useMemo, useState } from 'react';
import { EuiSkeletonText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { runPageScript } from '../page_scripts';
import { CatalogFailure, useCatalog } from '../catalog';
import { useHost } from '../host';
import { NotFound, PageBody, PageHead } from '../page_body';
import { useRefusal } from '../session';
import { useOpenScript } from '../scripts';
import { ConnectorForm } from './connector_form';
import { EditConnector } from './edit_connector';
import { newDraft } from './form/draft';
import { ListPage } from './list_page';
import { useConnectorPlace } from '../places';
import { formatFailedChecks, type TestResult } from './test_connector';
import { TypeCards } from './type_cards';
import { switchConnector } from './write_statements';

/** The pages about connectors; the path below `/connectors` selects one. */
export function Connectors(): React.ReactElement {
  return (
    <PageBody>
      <Places />
    </PageBody>
  );
}

function Places(): React.ReactElement {
  const { http, notifications } = useHost();
  const { snapshot, refresh } = useCatalog();
  const refusal = useRefusal('createConnector');
  const { place, go } = useConnectorPlace();
  const onOpenScript = useOpenScript();
  const [saved, setSaved] = useState({ name: '', count: 0 });

  const toList = useCallback(() => go({ at: 'list' }), [go]);
  const gone = useCallback(
    (name: string) => {
      notifications.warning(
        i18n.translate('moltler.connectors.connectorNoLongerExists', {
          defaultMessage: 'Connector “{name}” no longer exists',
          values: { name },
        }),
        i18n.translate('moltler.connectors.itWasDeletedOrRenamed', {
          defaultMessage:
            'It was deleted or renamed, perhaps in another tab or terminal. The list was refreshed.',
        }),
      );
      void refresh();
      toList();
    },
    [notifications, refresh, toList],
  );
  const dropped = (name: string): void => {
    notifications.success(
      i18n.translate('moltler.connectors.connectorDeleted', {
        defaultMessage: 'Connector “{name}” deleted',
        values: { name },
      }),
    );
    void refresh();
    toList();
  };
  const afterSave = (name: string): void => {
    setSaved(({ count }) => ({ name, count: count + 1 }));
    go({ at: 'connector', name });
  };
  const tested = (name: string, result: TestResult | undefined): void => {
    const failed = result && formatFailedChecks(result);
    if (failed === undefined)
      notifications.success(
        i18n.translate('moltler.connectors.connectorSaved', {
          defaultMessage: 'Connector “{name}” saved',
          values: { name },
        }),
      );
    else {
      notifications.warning(
        i18n.translate('moltler.connectors.connectorSavedButTheConnection', {
          defaultMessage: 'Connector “{name}” saved, but the connection test failed',
          values: { name },
        }),
        failed,
      );
    }
  };
  const switchTo = async (name: string, enabled: boolean): Promise<void> => {
    const { failure } = await runPageScript(http, switchConnector(name, enabled));
    await refresh();
    if (failure?.code === 'unknown_connector') gone(name);
    else if (failure !== undefined) {
      notifications.danger(
        i18n.translate('moltler.connectors.connectorWasNotChanged', {
          defaultMessage: 'Connector “{name}” was not changed',
          values: { name },
        }),
        failure.message,
      );
    }
  };

  if (place.at === 'nowhere') return <NotFound />;
  if (place.at === 'list') {
    return (
      <ListPage
        onNew={() => go({ at: 'types' })}
        onPick={(type) => go({ at: 'new', type })}
        onOpenScript={onOpenScript}
        onSwitch={switchTo}
        onGone={gone}
        onDropped={dropped}
      />
    );
  }
  const back = {
    label: i18n.translate('moltler.connectors.connectors', { defaultMessage: 'Connectors' }),
    onClick: toList,
  };
  if (refusal !== undefined && (place.at === 'types' || place.at === 'new')) {
    return (
      <PageHead
        title={i18n.translate('moltler.connectors.createAConnector', {
          defaultMessage: 'Create a connector',
        })}
        text={refusal}
        back={back}
      />
    );
  }
  if (place.at === 'types') {
    return (
      <>
        <PageHead
          title={i18n.translate('moltler.connectors.createAConnector', {
            defaultMessage: 'Create a connector',
          })}
          text={i18n.translate('moltler.connectors.whatDoYouWantTo', {
            defaultMessage: 'What do you want to connect?',
          })}
          back={back}
        />
        <CatalogFailure />
        <TypeCards types={snapshot.types} onPick={(type) => go({ at: 'new', type })} />
      </>
    );
  }
  if (place.at === 'new') return <NewConnector type={place.type} onSaved={afterSave} />;
  return (
    <EditConnector
      // A saved form restarts from the stored connector.
      key={`${place.name} ${saved.count}`}
      name={place.name}
      testAtOnce={saved.name === place.name}
      onTested={tested}
      onBack={toList}
      onSaved={afterSave}
      onGone={gone}
      onDropped={dropped}
      onSwitch={switchTo}
    />
  );
}

interface NewConnectorProps {
  readonly type: string;
  readonly onSaved: (name: string) => void;
}

function NewConnector({ type, onSaved }: NewConnectorProps): React.ReactElement {
  const { snapshot, state } = useCatalog();
  const { go } = useConnectorPlace();
  const toTypes = (): void => go({ at: 'types' });
  const found = snapshot.types.find(({ name }) => name === type);
  // The name is chosen once: a connector created elsewhere must not change what was typed.
  const initial = useMemo(
    () => (found === undefined ? undefined : newDraft(found, snapshot)),
    [found?.name],
  );
  const back = {
    label: i18n.translate('moltler.connectors.connectorTypes', {
      defaultMessage: 'Connector types',
    }),
    onClick: toTypes,
  };
  if (initial === undefined) {
    const text =
      state !== 'ready'
        ? {}
        : {
            text: i18n.translate('moltler.connectors.connectorTypeDoesNotExist', {
              defaultMessage: 'Connector type “{type}” does not exist.',
              values: { type },
            }),
          };
    return (
      <>
        <PageHead
          title={i18n.translate('moltler.connectors.createAConnector', {
            defaultMessage: 'Create a connector',
          })}
          back={back}
          {...text}
        />
        <CatalogFailure />
        {state === 'loading' && <EuiSkeletonText lines={6} />}
      </>
    );
  }
  return (
    <>
      <PageHead
        title={i18n.translate('moltler.connectors.connect', {
          defaultMessage: 'Connect {title}',
          values: { title: initial.type.title },
        })}
        text={initial.type.description}
        back={back}
      />
      <ConnectorForm
        key={initial.type.name}
        initial={initial}
        onSaved={onSaved}
        onCancel={toTypes}
        onGone={() => undefined}
      />
    </>
  );
}
