/**
 * @jest-environment jsdom
 */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { act, screen } from '@testing-library/react';
import type { HttpService } from './core_types';
import { mountApplication } from './mount_application';
import { memoryHistory, scopedHistory, StrictCore } from './testing';

const mockEditor = { draw: (): string => 'an editor of Kibana' };
jest.mock('@kbn/code-editor', () => ({ CodeEditor: () => mockEditor.draw() }), { virtual: true });

/** A server without connectors; the page requests only the catalog. */
const http: HttpService = {
  basePath: { get: () => '' },
  fetch: async () => ({
    response: {
      status: 200,
      headers: new Headers(),
      json: async () => ({ connectors: [], types: [], secrets: [] }),
    } as unknown as Response,
  }),
};

async function open(core: StrictCore) {
  const element = document.createElement('div');
  document.body.append(element);
  // A page without an editor.
  const page = memoryHistory('', '/app/moltler/connectors');
  const history = scopedHistory(page, '/app/moltler');
  const unmount = await act(async () => mountApplication(core.start, { element, history }));
  return { element, unmount };
}

describe('the application in Kibana', () => {
  afterEach(() => jest.restoreAllMocks());
  it('is rendered in the context from Kibana, and unmounted completely', async () => {
    const core = new StrictCore({
      http,
      addContext: (element) => (
        <EuiProvider>
          <section aria-label="Kibana">{element}</section>
        </EuiProvider>
      ),
    });
    const { element, unmount } = await open(core);
    const context = await screen.findByRole('region', { name: 'Kibana' });
    expect(context.textContent).toContain('Connectors');
    expect(core.breadcrumbs.at(-1)?.map(({ text }) => text)).toEqual(['Moltler', 'Connectors']);
    expect(core.titles.at(-1)).toEqual(['Connectors', 'Moltler']);
    // Kibana alone decides on the theme.
    expect(screen.queryByRole('button', { name: 'Theme' })).toBeNull();
    act(() => unmount());
    expect(element.childElementCount).toBe(0);
    expect(core.theme.count).toBe(0);
  });
  it('is rendered by itself if Kibana provides no context', async () => {
    const { unmount } = await open(new StrictCore({ http }));
    expect(await screen.findByRole('tab', { name: 'Connectors' })).toBeTruthy();
    act(() => unmount());
  });
  it('explains to a user without its privileges why it is empty', async () => {
    const capabilities = { moltler: { show: false } };
    const { unmount } = await open(new StrictCore({ http, capabilities }));
    await screen.findByText('You do not have access to Moltler in this space');
    expect(screen.queryByRole('tab')).toBeNull();
    act(() => unmount());
  });
  it('lets Kibana set the colors of editors, and works without them if that fails', async () => {
    const working = await open(new StrictCore({ http }));
    await screen.findByText('an editor of Kibana');
    act(() => working.unmount());

    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    jest.spyOn(mockEditor, 'draw').mockImplementation(() => {
      throw new Error('changed in this Kibana');
    });
    const failing = await open(new StrictCore({ http }));
    expect(await screen.findByRole('tab', { name: 'Connectors' })).toBeTruthy();
    expect(screen.queryByText('an editor of Kibana')).toBeNull();
    act(() => failing.unmount());
  });
});
