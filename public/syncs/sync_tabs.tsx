import React from 'react';
import { EuiSpacer, EuiTab, EuiTabs } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useLink } from '../host';
import { syncPathOf } from '../places';

const TABS = [
  {
    at: 'list',
    label: i18n.translate('moltler.syncs.syncTabs.syncs', { defaultMessage: 'Syncs' }),
  },
  {
    at: 'indices',
    label: i18n.translate('moltler.syncs.syncTabs.indices', { defaultMessage: 'Indices' }),
  },
] as const;

/** Syncs, and the indices that they write to. */
export function SyncTabs({ at }: { readonly at: 'list' | 'indices' }): React.ReactElement {
  const link = useLink();
  return (
    <>
      <EuiTabs size="s">
        {TABS.map((tab) => (
          <EuiTab key={tab.at} isSelected={tab.at === at} {...link(syncPathOf({ at: tab.at }))}>
            {tab.label}
          </EuiTab>
        ))}
      </EuiTabs>
      <EuiSpacer size="m" />
    </>
  );
}
