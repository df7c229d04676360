/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeHost, given } from '../console/results/testing';
import { HostProvider, type Host, type LeaveGuard, type SessionState } from '../host';
import { textsOn } from '../page_body/testing';
import { ScriptsToOpen, ScriptsToOpenProvider } from '../scripts';
import { SessionMenu, SignIn } from '../session';
import { UnsavedChanges } from '../dialogs';
import { HelpMenu } from './help_menu';
import { ViewCode } from './view_code';
import { ViewFrame } from './view_frame';

function shown(what: React.ReactElement, more: Partial<Host> = {}): void {
  const { host } = fakeHost(() => given());
  render(
    <EuiProvider>
      <HostProvider value={{ ...host, ...more }}>
        <ScriptsToOpenProvider value={new ScriptsToOpen()}>{what}</ScriptsToOpenProvider>
      </HostProvider>
    </EuiProvider>,
  );
}
const sessionOf = (state: SessionState): Partial<Host> => ({
  session: {
    current: () => state,
    listen: () => () => undefined,
    signIn: async () => undefined,
    signOut: () => undefined,
  },
});

describe('the words of', () => {
  it('the help', async () => {
    shown(<HelpMenu />, { samples: { walkthrough: 'SELECT 1' } });
    await userEvent.click(screen.getByRole('button', { name: 'Help' }));
    expect(textsOn(screen.getByRole('dialog'))).toMatchInlineSnapshot(`
      [
        "[Help]",
        "You are in a dialog. Press Escape, or tap/click outside the dialog to close.",
        "Open the walk-through",
        "Language reference",
        "Keyboard shortcuts",
        "Run the statement at the cursor, or the selection",
        "CtrlEnter",
        "Run the whole script",
        "CtrlShiftEnter",
        "Cancel the run",
        "Esc",
        "Format the script",
        "ShiftAltF",
        "Comment or uncomment",
        "Ctrl/",
        "Show suggestions",
        "CtrlSpace",
        "Accept suggestion",
        "Tab",
        "Next problem",
        "F8",
        "Fix the problem at the cursor",
        "Ctrl.",
        "Switch between editor and result",
        "F6",
        "Copy the focused cell of a result",
        "CtrlC",
        "Find in the script",
        "CtrlF",
        "All editor commands",
        "F1",
        "Toggle whether Tab leaves the editor",
        "CtrlM",
      ]
    `);
  });

  it('the help that a link asks for', async () => {
    const { host } = fakeHost(() => given());
    host.navigation.setState({ help: 'shortcuts' });
    shown(<HelpMenu />, { navigation: host.navigation });
    expect(await screen.findByText('Run the whole script')).toBeTruthy();
    // It is open; a reload shows the page as usual.
    expect(host.navigation.state()).toEqual({});
  });

  it('the dialog that requires a token', () => {
    shown(<SignIn />, sessionOf({ wanted: { reason: 'It expired.' }, caller: undefined }));
    expect(textsOn(screen.getByRole('dialog'))).toMatchInlineSnapshot(`
      [
        "This server requires an API token",
        "It expired.",
        "An administrator can create one in a terminal. It is shown only once. With --read-only, it can run queries and EXPLAIN, but cannot change anything.",
        "moltler tokens create NAME",
        "API token",
        "[Show password as plain text. Note: this will visually expose your password on the screen.]",
        "Remember until this tab is closed",
        "Sign in",
      ]
    `);
  });

  it('the menu of a read-only token', async () => {
    const caller = { name: 'ada', readOnly: true };
    shown(<SessionMenu />, sessionOf({ wanted: undefined, caller }));
    await userEvent.hover(screen.getByText('Read-only'));
    expect((await screen.findByRole('tooltip')).textContent).toBe(
      'The token “ada” is read-only: it can run queries and EXPLAIN, but cannot change anything.',
    );
  });

  it.each([
    [
      'Loading chunk 3 failed.',
      'Its code could not be loaded: the server is not responding, or was updated. The other pages still work.',
    ],
    ['x is undefined', 'An error occurred while rendering it: x is undefined'],
  ])('a view that fails with %j', async (failure, text) => {
    const Broken = (): React.ReactElement => {
      throw new Error(failure);
    };
    const code = new ViewCode(async () => Broken);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    shown(<ViewFrame title="The console" code={code} />);
    expect(textsOn(await screen.findByRole('alert'))).toEqual([
      'The console could not be shown',
      text,
      'Try again',
      'Reload the page',
    ]);
    jest.restoreAllMocks();
  });

  it('the question before changes are discarded', () => {
    let leave: LeaveGuard | undefined;
    const { navigation } = fakeHost(() => given()).host;
    const guard: Host['navigation']['guard'] = (asked) => {
      leave = asked;
      return () => undefined;
    };
    shown(<UnsavedChanges of="this connector" changed />, { navigation: { ...navigation, guard } });
    act(() => leave?.(() => undefined));
    expect(textsOn(screen.getByRole('alertdialog')).slice(0, 4)).toMatchInlineSnapshot(`
      [
        "Discard unsaved changes?",
        "Your changes to this connector are not saved yet.",
        "Keep editing",
        "Discard changes",
      ]
    `);
  });
});
