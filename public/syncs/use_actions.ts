import { useCallback, useState } from 'react';
import { i18n } from '@kbn/i18n';
import { useCatalog } from '../catalog';
import { useHost } from '../host';
import { runPageScript, type Failure } from '../page_scripts';
import { useSyncRunStore } from '../sync_runs';
import { controlSync } from './statements';

export interface SyncActions {
  /** Syncs that a statement is changing now. */
  readonly busy: ReadonlySet<string>;
  /** Starts a run, and follows it. `confirm`: removals beyond the limit are confirmed. */
  readonly run: (name: string, confirm?: boolean) => Promise<void>;
  /** Runs a statement about a sync; resolves with what it failed with. */
  readonly change: (name: string, statement: string) => Promise<Failure | undefined>;
}

/** What can be done with syncs; `changed` is called after each change. */
export function useActions(changed: () => void): SyncActions {
  const { http, notifications } = useHost();
  const { refresh } = useCatalog();
  const runs = useSyncRunStore();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const during = useCallback(async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    setBusy((before) => new Set(before).add(name));
    try {
      return await work();
    } finally {
      setBusy((before) => new Set([...before].filter((each) => each !== name)));
    }
  }, []);
  const run = useCallback(
    (name: string, confirm = false) =>
      during(name, async () => {
        const failure = await runs.start(name, controlSync('run', name, confirm));
        if (failure !== undefined)
          notifications.danger(
            i18n.translate('moltler.syncs.useActions.syncDidNotSucceed', {
              defaultMessage: 'Sync “{name}” did not succeed',
              values: { name },
            }),
            failure.message,
          );
        changed();
      }),
    [changed, during, notifications, runs],
  );
  const change = useCallback(
    (name: string, statement: string) =>
      during(name, async () => {
        const { failure } = await runPageScript(http, statement);
        if (failure !== undefined)
          notifications.danger(
            i18n.translate('moltler.syncs.useActions.syncWasNotChanged', {
              defaultMessage: 'Sync “{name}” was not changed',
              values: { name },
            }),
            failure.message,
          );
        await refresh();
        changed();
        return failure;
      }),
    [changed, during, http, notifications, refresh],
  );
  return { busy, run, change };
}
