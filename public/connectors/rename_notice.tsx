import React, { useMemo } from 'react';
import { EuiCallOut } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { describedView, viewsAfterRenaming, type SchemaSnapshot } from '../../common/binding';
import { drained } from '../../common/language';
import { useCatalog } from '../catalog';
import { some } from './some_names';
import { useUses, usesText } from './use_uses';

export interface RenameNoticeProps {
  readonly from: string;
  /** The new name; it may not be a valid one yet. */
  readonly to: string;
}

/** What depends on the name of a connector, before it is changed. */
export function RenameNotice({ from, to }: RenameNoticeProps): React.ReactElement {
  const { snapshot } = useCatalog();
  const uses = useUses(from);
  const { changed, broken } = useMemo(() => viewsOf(from, to, snapshot), [from, to, snapshot]);
  return (
    <EuiCallOut
      size="s"
      color="warning"
      iconType="warning"
      title={i18n.translate('moltler.connectors.renameNotice.willBeRenamed', {
        defaultMessage: '“{from}” will be renamed',
        values: { from },
      })}
    >
      <ul>
        <li>
          {uses === undefined || uses === 0
            ? i18n.translate('moltler.connectors.renameNotice.updateScripts', {
                defaultMessage: 'Update scripts and queries that use {from}.',
                values: { from },
              })
            : i18n.translate('moltler.connectors.renameNotice.updateScriptsWithUses', {
                defaultMessage: 'Update scripts and queries that use {from}. {uses}.',
                values: { from, uses: usesText(uses) },
              })}
        </li>
        {changed.length > 0 && (
          <li>
            {i18n.translate('moltler.connectors.renameNotice.viewsUseNewName', {
              defaultMessage:
                '{count, plural, one {This view} other {These views}} will use the new name: {views}.',
              values: { count: changed.length, views: some(changed) },
            })}
          </li>
        )}
        {broken.length > 0 && (
          <li>
            {i18n.translate('moltler.connectors.renameNotice.viewsNoLongerWork', {
              defaultMessage:
                '{count, plural, one {This view} other {These views}} will no longer work: {views}.',
              values: { count: broken.length, views: some(broken) },
            })}
          </li>
        )}
      </ul>
    </EuiCallOut>
  );
}

/** The views that read the connector, by what the renaming does to them. */
function viewsOf(
  from: string,
  to: string,
  snapshot: SchemaSnapshot,
): { readonly changed: readonly string[]; readonly broken: readonly string[] } {
  const { views = [] } = snapshot;
  const reads = views.filter((view) =>
    describedView(view, snapshot).reads.some((entity) => entity.startsWith(`${from}.`)),
  );
  const connectors = snapshot.connectors.map((one) =>
    one.name === from ? { ...one, name: to } : one,
  );
  const renamed = drained(
    viewsAfterRenaming({ from, to }, snapshot, { ...snapshot, connectors }),
  ).map(({ before, after }) => ({ name: before.name, before, after }));
  const after = {
    ...snapshot,
    connectors,
    views: views.map((view) => renamed.find(({ before }) => before === view)?.after ?? view),
  };
  const broken = reads.filter(({ name }) => {
    const now = after.views.find((view) => view.name === name);
    return now !== undefined && describedView(now, after).problem !== undefined;
  });
  return {
    changed: renamed.map(({ name }) => name),
    broken: broken.map(({ name }) => name),
  };
}
