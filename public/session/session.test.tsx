/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeHost, given } from '../console/results/testing';
import { HostProvider, type HostSession, type SessionState } from '../host';
import { SessionMenu, SignIn } from '.';

/** A server that accepts one token. */
class Session implements HostSession {
  state: SessionState = { wanted: { reason: undefined }, caller: undefined };
  readonly tried: { readonly token: string; readonly keep: boolean }[] = [];
  readonly signOut = jest.fn();
  private readonly listeners = new Set<() => void>();

  readonly current = (): SessionState => this.state;
  readonly listen = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };
  set(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
  async signIn(token: string, keep: boolean): Promise<string | undefined> {
    this.tried.push({ token, keep });
    if (token !== 'right') return 'Nobody knows it.';
    this.set({ wanted: undefined, caller: { name: 'ada', readOnly: true } });
    return undefined;
  }
}

function open(session?: Session) {
  const host = { ...fakeHost(() => given()).host, ...(session === undefined ? {} : { session }) };
  const { container } = render(
    <EuiProvider>
      <HostProvider value={host}>
        <SessionMenu />
        <SignIn />
      </HostProvider>
    </EuiProvider>,
  );
  return { user: userEvent.setup(), container };
}
const field = () => screen.getByLabelText<HTMLInputElement>('API token');

describe('a page whose server requires a token', () => {
  it('explains how to get one, and hides what is typed', () => {
    open(new Session());
    expect(screen.getByRole('dialog', { name: /requires an API token/ })).toBeTruthy();
    expect(screen.getByText('moltler tokens create NAME')).toBeTruthy();
    expect(field().type).toBe('password');
  });
  it('continues with the right one, and keeps it in this tab unless that is declined', async () => {
    const session = new Session();
    const { user } = open(session);
    await user.type(field(), 'right');
    await user.click(screen.getByLabelText(/Remember until this tab/));
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(session.tried).toEqual([{ token: 'right', keep: false }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  it('shows the message of the server for a wrong one, until another is typed', async () => {
    const { user } = open(new Session());
    await user.type(field(), 'wrong{Enter}');
    expect(await screen.findByText('Nobody knows it.')).toBeTruthy();
    await user.type(field(), '!');
    expect(screen.queryByText('Nobody knows it.')).toBeNull();
  });
  it('explains why the last one is no longer accepted', () => {
    const session = new Session();
    open(session);
    act(() => session.set({ wanted: { reason: 'The token expired.' }, caller: undefined }));
    expect(screen.getByText('The token expired.')).toBeTruthy();
  });
  it('shows its owner, that it is read-only, and forgets it', async () => {
    const session = new Session();
    session.state = { wanted: undefined, caller: { name: 'ada', readOnly: true } };
    const { user } = open(session);
    expect(screen.getByText('Read-only')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Token “ada”' }));
    await user.click(await screen.findByText(/Sign out/));
    expect(session.signOut).toHaveBeenCalledTimes(1);
  });
});

describe('a page whose host knows the user', () => {
  it('never mentions tokens', () => {
    const { container } = open();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(container.textContent).toBe('');
  });
});
