/**
 * @jest-environment jsdom
 */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SchemaSnapshot } from '../../common/binding';
import type { StreamEvent } from '../../common/contract';
import { CatalogProvider, CatalogStore } from '../catalog';
import { HostProvider, type Host, type LeaveGuard, type RunRequest } from '../host';
import { ConnectorForm } from './connector_form';
import { newDraft, type Draft } from './form/draft';
import { trackerSnapshot, trackerType } from './testing/tracker_type';

const SECRET = 'hunter2-very-secret';

/** A server that responds to each script with `events`, and records the requests. */
class Server {
  readonly sent: RunRequest[] = [];
  events: readonly StreamEvent[] = [{ type: 'done', ok: true }];
  readonly preferences = new Map<string, string>();
  readonly guards = new Set<LeaveGuard>();

  readonly host: Host = {
    http: {
      run: (request) => {
        this.sent.push(request);
        const { events } = this;
        return (async function* () {
          yield* events;
        })();
      },
      confirm: async () => undefined,
      snapshot: async (): Promise<SchemaSnapshot> => trackerSnapshot,
    },
    navigation: {
      path: () => '/connectors',
      go: () => undefined,
      listen: () => () => undefined,
      guard: (guard) => {
        this.guards.add(guard);
        return () => this.guards.delete(guard);
      },
      state: () => ({}),
      setState: () => undefined,
      href: (path) => path,
    },
    frame: { show: () => undefined },
    preferences: {
      get: (name) => this.preferences.get(name),
      set: (name, value) => void this.preferences.set(name, value),
    },
    tab: { get: () => undefined, set: () => undefined },
    theme: { dark: () => false, listen: () => () => undefined },
    notifications: { success: () => undefined, warning: () => undefined, danger: () => undefined },
    samples: undefined,
    timeZone: 'UTC',
  };
}

async function open(server: Server, initial: Draft = newDraft(trackerType, trackerSnapshot)) {
  const saved: string[] = [];
  const gone = jest.fn();
  const catalog = new CatalogStore(server.host.http);
  await catalog.refresh();
  render(
    <EuiProvider>
      <HostProvider value={server.host}>
        <CatalogProvider value={catalog}>
          <ConnectorForm
            initial={initial}
            onSaved={(name) => saved.push(name)}
            onCancel={() => undefined}
            onGone={gone}
          />
        </CatalogProvider>
      </HostProvider>
    </EuiProvider>,
  );
  return { saved, gone, user: userEvent.setup() };
}

const create = () => screen.getByRole('button', { name: 'Create connector' });
const page = (): string =>
  document.documentElement.outerHTML +
  [...document.querySelectorAll('input')].map(({ value }) => value).join();

describe('the form of a connector', () => {
  it('has the fields of the type, with the options collapsed', async () => {
    await open(new Server());
    expect(screen.getByLabelText('Address')).toBeTruthy();
    expect(screen.getByLabelText('API token').getAttribute('type')).toBe('password');
    expect(screen.getByRole('combobox', { name: 'Region' })).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Archived too' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Advanced/ }).getAttribute('aria-expanded')).toBe(
      'false',
    );
  });

  it('sends nothing while a field is missing, and focuses it', async () => {
    const server = new Server();
    const { user } = await open(server);
    await user.click(create());
    expect(server.sent).toEqual([]);
    expect(screen.getByText('Address is required.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('API token')));
  });

  it('expands a collapsed group that has a problem', async () => {
    const server = new Server();
    const { user } = await open(server);
    await user.type(screen.getByLabelText('API token'), SECRET);
    await user.type(screen.getByLabelText('Address'), 'https://tracker.test');
    const advanced = screen.getByRole('button', { name: /^Advanced/ });
    await user.click(advanced);
    const limit = document.querySelector<HTMLInputElement>('#connector_options input');
    if (limit === null) throw new Error('no option to fill in');
    await user.type(limit, 'many');
    await user.click(advanced);
    expect(advanced.getAttribute('aria-expanded')).toBe('false');
    await user.click(create());
    expect(advanced.getAttribute('aria-expanded')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(limit));
    expect(server.sent).toEqual([]);
  });

  it('shows the problem of a field once it loses the focus', async () => {
    const { user } = await open(new Server());
    await user.type(screen.getByLabelText('Address'), 'tracker');
    expect(screen.queryByText(/This requires a URL/)).toBeNull();
    await user.tab();
    expect(screen.getByText(/This requires a URL/)).toBeTruthy();
  });

  it('shows the statement, with the secret as a reference', async () => {
    const { user } = await open(new Server());
    await user.type(screen.getByLabelText('API token'), SECRET);
    await user.type(screen.getByLabelText('Address'), 'https://x.test/"a');
    const preview = screen.getByRole('region', { name: /statement/ }).textContent ?? '';
    expect(preview).toContain('"token": "{{secrets.tracker_2_token}}"');
    expect(preview).toContain('"url": "https://x.test/\\"a"');
    expect(preview).not.toContain(SECRET);
  });

  it('stores the secret first, as a parameter, and forgets it', async () => {
    const server = new Server();
    const { user, saved } = await open(server);
    await user.type(screen.getByLabelText('API token'), SECRET);
    await user.type(screen.getByLabelText('Address'), 'https://tracker.test');
    await user.click(create());
    await waitFor(() => expect(saved).toEqual(['tracker_2']));
    expect(server.sent).toHaveLength(1);
    expect(server.sent[0]?.parameters).toEqual({ secret_token: SECRET });
    expect(server.sent[0]?.text).toMatch(
      /^CREATE SECRET tracker_2_token VALUE \$secret_token;\nCREATE CONNECTOR tracker_2\n/,
    );
    expect(server.sent[0]?.text).not.toContain(SECRET);
    expect(page()).not.toContain(SECRET);
    expect([...server.preferences.values()].join()).not.toContain(SECRET);
  });

  it('shows why the server rejected it, and requires the secret again', async () => {
    const server = new Server();
    server.events = [
      {
        type: 'diagnostics',
        diagnostics: [
          {
            code: 'connector_exists',
            severity: 'error',
            text: 'There is a connector "tracker_2".',
            hint: 'Choose another name.',
            range: { start: 0, end: 1 },
            start: { line: 1, column: 1 },
            end: { line: 1, column: 2 },
          },
        ],
      },
      { type: 'done', ok: false },
    ];
    const { user, saved } = await open(server);
    await user.type(screen.getByLabelText('API token'), SECRET);
    await user.type(screen.getByLabelText('Address'), 'https://tracker.test');
    await user.click(create());
    expect(await screen.findByText('There is a connector "tracker_2".')).toBeTruthy();
    expect(screen.getByText('Choose another name.')).toBeTruthy();
    expect(saved).toEqual([]);
    expect(page()).not.toContain(SECRET);
    await user.click(create());
    expect(screen.getByText(/Enter it again/)).toBeTruthy();
    expect(server.sent).toHaveLength(1);
  });

  it('can use a stored secret', async () => {
    const server = new Server();
    const { user, saved } = await open(server);
    await user.selectOptions(
      screen.getByRole('combobox', { name: /API token/ }),
      'Stored secret: shared_token',
    );
    await user.type(screen.getByLabelText('Address'), 'https://tracker.test');
    await user.click(create());
    await waitFor(() => expect(saved).toEqual(['tracker_2']));
    expect(server.sent[0]?.text).toContain('"token": "{{secrets.shared_token}}"');
    expect(server.sent[0]?.parameters).toEqual({});
  });

  it('tests the connector before anything is saved, with the secret as a parameter', async () => {
    const server = new Server();
    server.events = [
      { type: 'statement', statement: 0, text: '', kind: 'test_connector_statement' },
      {
        type: 'columns',
        statement: 0,
        columns: [
          { name: 'check', type: 'text' },
          { name: 'outcome', type: 'text' },
          { name: 'milliseconds', type: 'number' },
          { name: 'detail', type: 'text' },
          { name: 'fix', type: 'text' },
        ],
      },
      {
        type: 'rows',
        statement: 0,
        rows: [['credentials', 'auth_error', 12, 'Bad token', 'Check the token.']],
      },
      {
        type: 'error',
        statement: 0,
        error: {
          family: 'auth_error',
          code: 'authentication_failed',
          message: 'Bad token',
          hint: 'Check the token.',
        },
      },
      { type: 'done', ok: false },
    ];
    const { user, saved } = await open(server);
    const test = screen.getByRole('button', { name: 'Test connection' });
    await user.click(test);
    expect(server.sent).toEqual([]);
    await user.type(screen.getByLabelText('API token'), SECRET);
    await user.type(screen.getByLabelText('Address'), 'https://tracker.test');
    await user.click(test);
    expect(await screen.findByText('The check failed.')).toBeTruthy();
    expect(screen.getByText('Bad token')).toBeTruthy();
    expect(screen.getByText('Check the token.')).toBeTruthy();
    expect(server.sent).toMatchObject([{ trial: true, parameters: { secret_token: SECRET } }]);
    expect(server.sent[0]?.text).toMatch(/^CREATE CONNECTOR tracker_2\n/);
    expect(server.sent[0]?.text).toContain('"token": $secret_token');
    expect(server.sent[0]?.text).not.toContain(SECRET);
    expect(saved).toEqual([]);
    // The new token has not been tested.
    await user.type(screen.getByLabelText('API token'), 'x');
    expect(screen.queryByText('Bad token')).toBeNull();
  });

  it('asks before changes are lost, but not once they are saved', async () => {
    const server = new Server();
    const { user, saved } = await open(server);
    expect(server.guards.size).toBe(0);
    await user.type(screen.getByLabelText('API token'), SECRET);
    await user.type(screen.getByLabelText('Address'), 'https://tracker.test');
    const went = jest.fn();
    const [guard] = server.guards;
    act(() => guard?.(went));
    await user.click(await screen.findByRole('button', { name: 'Keep editing' }));
    expect(went).not.toHaveBeenCalled();
    act(() => guard?.(went));
    await user.click(await screen.findByRole('button', { name: 'Discard changes' }));
    expect(went).toHaveBeenCalledTimes(1);
    await user.click(create());
    await waitFor(() => expect(saved).toEqual(['tracker_2']));
    expect(server.guards.size).toBe(0);
  });

  it('reports that the connector was deleted in the meantime', async () => {
    const server = new Server();
    server.events = [
      { type: 'statement', statement: 0, text: 'ALTER', kind: 'alter_connector_statement' },
      {
        type: 'error',
        statement: 0,
        error: { family: 'statement_error', code: 'unknown_connector', message: 'gone' },
      },
      { type: 'done', ok: false },
    ];
    const draft = newDraft(trackerType, trackerSnapshot);
    const config = {
      ...draft.config,
      token: { kind: 'secret', from: 'existing', name: 'shared_token' } as const,
      url: { kind: 'text', text: 'https://tracker.test' } as const,
    };
    const parts = { name: 'tracker', config, options: draft.options };
    const { user, gone } = await open(server, { ...draft, ...parts, stored: parts });
    await user.type(screen.getByLabelText('Pages'), '4');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(() => expect(gone).toHaveBeenCalledTimes(1));
    expect(server.sent[0]?.text).toBe('ALTER CONNECTOR tracker SET CONFIG {"pages": 4}');
  });
});
