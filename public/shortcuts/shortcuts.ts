import { i18n } from '@kbn/i18n';

/** A key by its label; `mod` is Command on a Mac and Ctrl elsewhere. */
export type Key = 'mod' | 'shift' | 'alt' | (string & {});

interface Shortcut {
  readonly title: string;
  readonly keys: readonly Key[];
  readonly macKeys?: readonly Key[];
}

export const SHORTCUTS = {
  run: {
    title: i18n.translate('moltler.shortcuts.runTheStatementAtThe', {
      defaultMessage: 'Run the statement at the cursor, or the selection',
    }),
    keys: ['mod', 'Enter'],
  },
  runAll: {
    title: i18n.translate('moltler.shortcuts.runTheWholeScript', {
      defaultMessage: 'Run the whole script',
    }),
    keys: ['mod', 'shift', 'Enter'],
  },
  cancel: {
    title: i18n.translate('moltler.shortcuts.cancelTheRun', { defaultMessage: 'Cancel the run' }),
    keys: ['Esc'],
  },
  format: {
    title: i18n.translate('moltler.shortcuts.formatTheScript', {
      defaultMessage: 'Format the script',
    }),
    keys: ['shift', 'alt', 'F'],
  },
  comment: {
    title: i18n.translate('moltler.shortcuts.commentOrUncomment', {
      defaultMessage: 'Comment or uncomment',
    }),
    keys: ['mod', '/'],
  },
  complete: {
    title: i18n.translate('moltler.shortcuts.showSuggestions', {
      defaultMessage: 'Show suggestions',
    }),
    keys: ['Ctrl', 'Space'],
  },
  take: {
    title: i18n.translate('moltler.shortcuts.acceptSuggestion', {
      defaultMessage: 'Accept suggestion',
    }),
    keys: ['Tab'],
  },
  problem: {
    title: i18n.translate('moltler.shortcuts.nextProblem', { defaultMessage: 'Next problem' }),
    keys: ['F8'],
  },
  fix: {
    title: i18n.translate('moltler.shortcuts.fixTheProblemAtThe', {
      defaultMessage: 'Fix the problem at the cursor',
    }),
    keys: ['mod', '.'],
  },
  result: {
    title: i18n.translate('moltler.shortcuts.switchBetweenEditorAndResult', {
      defaultMessage: 'Switch between editor and result',
    }),
    keys: ['F6'],
  },
  copyCell: {
    title: i18n.translate('moltler.shortcuts.copyTheFocusedCellOf', {
      defaultMessage: 'Copy the focused cell of a result',
    }),
    keys: ['mod', 'C'],
  },
  find: {
    title: i18n.translate('moltler.shortcuts.findInTheScript', {
      defaultMessage: 'Find in the script',
    }),
    keys: ['mod', 'F'],
  },
  commands: {
    title: i18n.translate('moltler.shortcuts.allEditorCommands', {
      defaultMessage: 'All editor commands',
    }),
    keys: ['F1'],
  },
  leave: {
    title: i18n.translate('moltler.shortcuts.toggleWhetherTabLeavesThe', {
      defaultMessage: 'Toggle whether Tab leaves the editor',
    }),
    keys: ['Ctrl', 'M'],
    // On a Mac, Control-M is Enter in text fields.
    macKeys: ['Ctrl', 'shift', 'M'],
  },
} as const satisfies Record<string, Shortcut>;

const MAC: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥' };
const OTHER: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' };

/** The key labels on this machine. */
export function keyLabels({ keys, macKeys = keys }: Shortcut, mac: boolean): readonly string[] {
  return (mac ? macKeys : keys).map((key) => (mac ? MAC : OTHER)[key] ?? key);
}

/** Whether the keyboard has a Command key. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** A shortcut as text: `Ctrl+Enter`, `⌘↵`. */
export function shortcutText(name: keyof typeof SHORTCUTS): string {
  const mac = isMac();
  return keyLabels(SHORTCUTS[name], mac).join(mac ? ' ' : '+');
}
