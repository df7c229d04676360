import React, { useCallback, useMemo } from 'react';
import { EuiSkeletonText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { CatalogFailure, useCatalog, useHasCatalog } from '../catalog';
import { useHost } from '../host';
import { LoadedContent, NotFound, PageBody, PageHead } from '../page_body';
import { useLoaded } from '../page_scripts';
import { useRefusal } from '../session';
import { draftOf, newDraft } from './form/draft';
import { IndicesPage } from './indices_page';
import { ListPage } from './list_page';
import { loadSync } from './load_syncs';
import { useSyncPlace } from '../places';
import { SyncForm } from './sync_form';
import { SyncPage } from './sync_page';

/** The pages about syncs; the path below `/syncs` selects one. */
export function Syncs(): React.ReactElement {
  return (
    <PageBody>
      <Places />
    </PageBody>
  );
}

function Places(): React.ReactElement {
  const { place, go } = useSyncPlace();
  const refusal = useRefusal('createOrChangeSync');
  if (place.at === 'nowhere') return <NotFound />;
  if (place.at === 'list') return <ListPage />;
  if (place.at === 'indices') return <IndicesPage />;
  if (place.at === 'sync') return <SyncPage key={place.name} name={place.name} />;
  if (refusal !== undefined)
    return (
      <PageHead
        title={
          place.at === 'new'
            ? i18n.translate('moltler.syncs.createASync', { defaultMessage: 'Create a sync' })
            : place.name
        }
        text={refusal}
        back={{
          label: i18n.translate('moltler.syncs.syncs', { defaultMessage: 'Syncs' }),
          onClick: () => go({ at: 'list' }),
        }}
      />
    );
  return place.at === 'new' ? <NewSync /> : <EditSync key={place.name} name={place.name} />;
}

function NewSync(): React.ReactElement {
  const { snapshot, state } = useCatalog();
  const { go } = useSyncPlace();
  const toList = (): void => go({ at: 'list' });
  const loading = state === 'loading';
  // Once: a connector created elsewhere must not change what was typed.
  const hasCatalog = useHasCatalog();
  const initial = useMemo(() => newDraft(snapshot), [loading, hasCatalog]);
  return (
    <>
      <PageHead
        title={i18n.translate('moltler.syncs.createASync', { defaultMessage: 'Create a sync' })}
        text={i18n.translate('moltler.syncs.copiesRowsToAnIndex', {
          defaultMessage: 'Copies rows to an index, once or on a schedule.',
        })}
        back={{
          label: i18n.translate('moltler.syncs.syncs', { defaultMessage: 'Syncs' }),
          onClick: toList,
        }}
      />
      <CatalogFailure />
      {loading && <EuiSkeletonText lines={6} />}
      {hasCatalog && (
        <SyncForm
          initial={initial}
          onSaved={(name) => go({ at: 'sync', name })}
          onCancel={toList}
        />
      )}
    </>
  );
}

function EditSync({ name }: { readonly name: string }): React.ReactElement {
  const { http } = useHost();
  const { state } = useCatalog();
  const { go } = useSyncPlace();
  const { value, reload } = useLoaded(
    useCallback((signal: AbortSignal) => loadSync(http, name, signal), [http, name]),
  );
  const toSync = (): void => go({ at: 'sync', name });
  const initial = useMemo(
    () => (value?.sync === undefined ? undefined : draftOf(value.sync)),
    [value],
  );
  const isGone = value !== undefined && value.sync === undefined && value.failure === undefined;
  return (
    <>
      <PageHead
        title={i18n.translate('moltler.syncs.edit', {
          defaultMessage: 'Edit {name}',
          values: { name },
        })}
        back={{ label: name, onClick: toSync }}
        {...(isGone
          ? {
              text: i18n.translate('moltler.syncs.syncDoesNotExist', {
                defaultMessage: 'Sync “{name}” does not exist.',
                values: { name },
              }),
            }
          : {})}
      />
      <LoadedContent
        loaded={{ value, reload }}
        failed={i18n.translate('moltler.syncs.theSyncCouldNotBe', {
          defaultMessage: 'The sync could not be loaded',
        })}
      >
        {state === 'loading' ? (
          <EuiSkeletonText lines={6} />
        ) : (
          initial !== undefined && <SyncForm initial={initial} onSaved={toSync} onCancel={toSync} />
        )}
      </LoadedContent>
    </>
  );
}
