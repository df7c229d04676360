import React from 'react';
import { i18n } from '@kbn/i18n';
import { FailureCallOut } from '../page_scripts';
import { useCatalog } from './catalog_context';

/** Whether there is a catalog to choose from: one that was loaded once stays usable. */
export function useHasCatalog(): boolean {
  const { snapshot, state } = useCatalog();
  return state === 'ready' || snapshot.types.length > 0 || snapshot.connectors.length > 0;
}

/** Why there is nothing to choose from, and a button that tries again; nothing otherwise. */
export function CatalogFailure(): React.ReactElement | null {
  const { state, failure = '', refresh } = useCatalog();
  const has = useHasCatalog();
  if (state !== 'failed' || has) return null;
  return (
    <FailureCallOut
      title={i18n.translate('moltler.catalog.catalogFailure.connectorsCouldNotBeLoaded', {
        defaultMessage: 'Connectors could not be loaded',
      })}
      failure={{ code: 'no_contact', message: failure }}
      onRetry={() => void refresh()}
    />
  );
}
