/** @jest-environment jsdom */
import React from 'react';
import { act, renderHook } from '@testing-library/react';
import type { EditorHandle } from '../editor';
import { HostProvider, stateIn } from '../host';
import { fakeHost, given } from './results/testing';
import { useShare } from './use_share';

async function shared(text: string) {
  const { host, notified } = fakeHost(() => given());
  const writeText = jest.fn(async (_: string) => undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const editor = { text: () => text } as EditorHandle;
  const { result } = renderHook(() => useShare(editor, undefined), {
    wrapper: ({ children }: React.PropsWithChildren) => (
      <HostProvider value={host}>{children}</HostProvider>
    ),
  });
  await act(async () => result.current());
  return { notified, links: writeText.mock.calls.map(([link]) => link) };
}

describe('a link to the script', () => {
  it('carries it in the fragment, which no server gets', async () => {
    const { links, notified } = await shared("SELECT 'a&b#c' AS x;");
    const { pathname, search, hash } = new URL(links[0] ?? '');
    expect([pathname, search]).toEqual(['/', '']);
    expect(stateIn(hash)).toEqual({ script: "SELECT 'a&b#c' AS x;" });
    expect(notified).toEqual(['Link copied']);
  });
  it('carries no secret that was typed', async () => {
    const { links } = await shared("CREATE SECRET t VALUE 'hunter2'");
    expect(stateIn(new URL(links[0] ?? '').hash)).toEqual({
      script: "CREATE SECRET t VALUE '***'",
    });
  });
  it('is not made of a script that is too long for it', async () => {
    const { links, notified } = await shared('SELECT 1;\n'.repeat(2_000));
    expect(links).toEqual([]);
    expect(notified.join()).toContain('too long for a link');
  });
});
