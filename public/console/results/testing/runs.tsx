import React from 'react';
import { EuiProvider } from '@elastic/eui';
import type { StreamEvent } from '../../../../common/contract';
import { fragmentOf, HostProvider, stateIn, type Host, type HostState } from '../../../host';
import { RunsProvider, RunStore } from '../../../runs';
import { Results } from '../results';

/** A host for tests: runs scripts, and records notifications. */
export function fakeHost(
  events: (text: string, signal: AbortSignal) => AsyncIterable<StreamEvent>,
) {
  const notified: string[] = [];
  const notify = (title: string, text = ''): void => void notified.push(`${title} ${text}`.trim());
  let state: HostState = {};
  const listeners = new Set<(path: string) => void>();
  const host: Host = {
    http: {
      run: ({ text, signal }) => events(text, signal),
      confirm: async () => undefined,
      snapshot: async () => undefined,
    },
    navigation: {
      path: () => '/',
      go: () => undefined,
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      guard: () => () => undefined,
      state: () => state,
      setState: (changes) => {
        state = stateIn(fragmentOf({ ...state, ...changes }));
        for (const listener of [...listeners]) listener('/');
      },
      href: (path, values = {}) => path + fragmentOf(values),
    },
    frame: { show: () => undefined },
    preferences: { get: () => undefined, set: () => undefined },
    tab: { get: () => undefined, set: () => undefined },
    theme: { dark: () => false, listen: () => () => undefined },
    notifications: { success: notify, warning: notify, danger: notify },
    samples: undefined,
    timeZone: 'Europe/Berlin',
  };
  return { host, notified };
}

/** The events of one statement, in order. */
export async function* given(...events: readonly StreamEvent[]): AsyncGenerator<StreamEvent> {
  yield* events;
}

export const statement = (index: number, text: string, kind = 'select_statement'): StreamEvent => ({
  type: 'statement',
  statement: index,
  text,
  kind,
});

/** The results with the providers they need. */
export function Page({
  host,
  store,
  script = '',
  onShowPlace = () => undefined,
}: {
  readonly host: Host;
  readonly store: RunStore;
  /** The editor's current script. */
  readonly script?: string;
  readonly onShowPlace?: (range: { readonly start: number; readonly end: number }) => void;
}): React.JSX.Element {
  return (
    <EuiProvider colorMode="light">
      <HostProvider value={host}>
        <RunsProvider value={store}>
          <Results script={script} onShowPlace={onShowPlace} />
        </RunsProvider>
      </HostProvider>
    </EuiProvider>
  );
}

export const storeOf = (host: Host): RunStore =>
  new RunStore({ http: host.http, timeZone: host.timeZone });
