import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SchemaSnapshot } from '../../../common/binding';
import { CatalogProvider, CatalogStore } from '../../catalog';
import { fakeHost } from '../../console/results/testing';
import { HostProvider, type Host, type HostDiscover, type HostRights } from '../../host';
import { ScriptsToOpen, ScriptsToOpenProvider } from '../../scripts';
import { SyncRuns, SyncRunsProvider } from '../../sync_runs';
import { Syncs } from '../syncs';
import { deskSnapshot, respond, syncRow, type DeskServer } from './desk';

export interface Opened extends DeskServer {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly scripts: ScriptsToOpen;
  readonly notified: readonly string[];
  readonly path: () => string;
}

/** Opens the page at a path, on a server with one sync unless `server` says otherwise. */
export async function openSyncs(
  path = '/syncs',
  {
    snapshot = deskSnapshot,
    readOnly = false,
    rights,
    discover,
    catalog: fetched = async () => snapshot,
    ...server
  }: Partial<Omit<DeskServer, 'sent'>> & {
    readonly snapshot?: SchemaSnapshot;
    readonly readOnly?: boolean;
    /** None by default, as on the standalone page. */
    readonly discover?: HostDiscover;
    /** Everything by default. */
    readonly rights?: HostRights;
    readonly catalog?: () => Promise<SchemaSnapshot>;
  } = {},
): Promise<Opened> {
  const desk: DeskServer = {
    syncs: [syncRow()],
    runs: [],
    rejected: [],
    responses: {},
    sent: [],
    ...server,
  };
  const { host: base, notified } = fakeHost((text) => respond(desk, text));
  let current = path;
  const listeners = new Set<(path: string) => void>();
  const signedIn = { wanted: undefined, caller: { name: 'ada', readOnly: true } };
  const session: NonNullable<Host['session']> = {
    current: () => signedIn,
    listen: () => () => undefined,
    signIn: async () => undefined,
    signOut: () => undefined,
  };
  const host: Host = {
    ...base,
    timeZone: 'UTC',
    navigation: {
      ...base.navigation,
      path: () => current,
      go: (to) => {
        current = to;
        for (const listener of listeners) listener(to);
      },
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    ...(readOnly && { session }),
    ...(rights && { rights }),
    ...(discover && { discover }),
  };
  const catalog = new CatalogStore({ snapshot: fetched });
  await catalog.refresh();
  const scripts = new ScriptsToOpen();
  const runs = new SyncRuns({ http: host.http, timeZone: 'UTC', onEnd: () => undefined });
  render(
    <EuiProvider colorMode="light">
      <HostProvider value={host}>
        <CatalogProvider value={catalog}>
          <ScriptsToOpenProvider value={scripts}>
            <SyncRunsProvider value={runs}>
              <Syncs />
            </SyncRunsProvider>
          </ScriptsToOpenProvider>
        </CatalogProvider>
      </HostProvider>
    </EuiProvider>,
  );
  return Object.assign(desk, {
    user: userEvent.setup({ pointerEventsCheck: 0 }),
    scripts,
    notified,
    path: () => current,
  });
}
