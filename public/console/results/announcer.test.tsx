/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import React from 'react';
import type { StreamEvent } from '../../../common/contract';
import { fakeHost, given, Page, statement, storeOf } from './testing/runs';

const column: StreamEvent = {
  type: 'columns',
  statement: 1,
  columns: [{ name: 'a', type: 'integer' }],
};
const rows = (count: number): StreamEvent => ({
  type: 'rows',
  statement: 1,
  rows: Array.from({ length: count }, (_, index) => [index]),
});
const ended = (index: number, complete = true): StreamEvent => ({
  type: 'statement_done',
  statement: index,
  rows: 57,
  complete,
  scans: [],
  milliseconds: 1,
});
const first = [statement(0, 'CREATE SECRET a'), ended(0)];
const second = [statement(1, 'SELECT a'), column, rows(57)];
const region = () => screen.getByRole('status', { name: 'Run status' });

function page(events: (signal: AbortSignal) => AsyncIterable<StreamEvent>) {
  const { host } = fakeHost((_, signal) => events(signal));
  const store = storeOf(host);
  render(<Page host={host} store={store} />);
  return store;
}
const order = { text: 'SELECT a', offset: 0, parameters: {} };
const announced = async (...events: StreamEvent[]): Promise<string> => {
  const store = page(() => given(...events));
  await act(() => store.start(order));
  return region().textContent ?? '';
};
const done: StreamEvent = { type: 'done', ok: true };

describe('a screen reader', () => {
  it('announces the number of rows, and whether the result is complete', async () => {
    expect(await announced(...first, ...second, ended(1), done)).toBe(
      'Statement 2: 57 rows, complete',
    );
  });

  it('announces that rows are missing', async () => {
    expect(await announced(...first, ...second, ended(1, false), done)).toBe(
      'Statement 2: 57 rows, partial',
    );
  });

  it('announces why a statement failed', async () => {
    const error = {
      family: 'auth_error',
      code: 'authentication_failed',
      message: 'The token expired.',
    } as const;
    const failed: StreamEvent[] = [
      { type: 'error', statement: 1, error },
      { type: 'done', ok: false },
    ];
    expect(await announced(...first, ...second, ...failed)).toBe(
      'Failed: Statement 2: The token expired.',
    );
  });

  describe('while it runs', () => {
    beforeEach(() => {
      jest.useFakeTimers();
    });
    afterEach(() => {
      jest.useRealTimers();
    });

    it('announces at most one message in ten seconds, but a cancellation immediately', async () => {
      const store = page(async function* (signal) {
        yield* [...first, ...second];
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      });
      await act(async () => {
        void store.start(order);
        await jest.advanceTimersByTimeAsync(1_000);
      });
      expect(region().textContent).toBe('Statement 1: done');
      await act(() => jest.advanceTimersByTimeAsync(10_000));
      expect(region().textContent).toBe('Statement 2: running, 57 rows so far');
      act(() => store.cancel());
      expect(region().textContent).toBe('Cancelled: Statement 2, 57 rows');
    });
  });
});
