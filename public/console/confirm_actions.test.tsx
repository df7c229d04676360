/**
 * @jest-environment jsdom
 */
import React from 'react';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { EuiProvider } from '@elastic/eui';
import type { StreamEvent } from '../../common/contract';
import { RunsProvider, RunStore } from '../runs';
import { ConfirmActions } from './confirm_actions';

const QUESTION: StreamEvent = {
  type: 'confirmation',
  statement: 0,
  id: 'q1',
  action: 'pd.incidents.acknowledge',
  count: 40,
  columns: [{ name: 'incident_id', type: 'text' }],
  rows: [['P1'], ['P2']],
  request: { method: 'PUT', url: 'https://api.example/incidents/P1', body: '{"a":1}' },
};

describe('the question before many actions', () => {
  const open = async () => {
    const answers: unknown[] = [];
    let ask: string | undefined;
    const store = new RunStore({
      timeZone: 'UTC',
      http: {
        async *run({ confirm }) {
          ask = confirm;
          const text = 'CONNECTOR_EXEC …';
          yield { type: 'statement', statement: 0, text, kind: 'connector_exec_statement' };
          yield QUESTION;
          await new Promise<void>(() => undefined);
        },
        confirm: async (answer) => void answers.push(answer),
        snapshot: async () => undefined,
      },
    });
    render(
      <EuiProvider colorMode="light">
        <RunsProvider value={store}>
          <ConfirmActions />
        </RunsProvider>
      </EuiProvider>,
    );
    act(() => void store.start({ text: 'CONNECTOR_EXEC …', offset: 0, parameters: {} }));
    await screen.findByText('Run pd.incidents.acknowledge 40 times?');
    return { answers, asked: () => ask, store };
  };

  it('shows how many, the first rows and the first request', async () => {
    const { asked, store } = await open();
    expect(asked()).toBe('ask');
    expect(screen.getByText('P1')).toBeTruthy();
    expect(screen.getByText('… and 38 more rows')).toBeTruthy();
    expect(screen.getByText(/PUT https:\/\/api\.example\/incidents\/P1/)).toBeTruthy();
    expect(screen.getByText(/^No action has been sent yet/)).toBeTruthy();
    act(store.cancel);
  });

  it.each([
    ['Run 40 actions', true],
    ['Cancel', false],
  ])('is answered with %s', async (button, confirmed) => {
    const { answers, store } = await open();
    fireEvent.click(screen.getByText(button));
    await waitFor(() => expect(answers).toEqual([{ id: 'q1', confirmed }]));
    expect(screen.queryByText(/^No action has been sent yet/)).toBeNull();
    act(store.cancel);
  });

  it('disappears when the run is cancelled', async () => {
    const { store } = await open();
    act(store.cancel);
    await waitFor(() => expect(screen.queryByText(/^No action has been sent yet/)).toBeNull());
  });
});
