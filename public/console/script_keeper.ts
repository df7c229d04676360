import type { Host, HostPreferences } from '../host';

const NAME = 'script';
const TAB_NAME = 'moltler.script';
/** While somebody types, the script is kept this often. Milliseconds. */
const KEEP_EVERY = 400;

/** Shown where nothing was written yet and the host has no samples. */
const FIRST_WORDS = `-- What is connected?
SHOW CONNECTORS;

-- What could be?
SHOW CONNECTOR TYPES;
`;

/** What a tab of the browser remembers over a reload, and no other tab sees. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The script of this tab, else of the last visit, else the walk-through of the samples, else a few words to start with. */
export function firstScript(
  { preferences, samples }: Pick<Host, 'preferences' | 'samples'>,
  tab: TabStorage | undefined = tabStorage(),
): string {
  const kept = tab?.getItem(TAB_NAME) ?? preferences.get(NAME);
  if (kept !== undefined && kept.trim() !== '') return kept;
  return samples?.walkthrough ?? FIRST_WORDS;
}

/** Keeps the script over a reload. */
export interface ScriptKeeper {
  keep(text: string): void;
  keepNow(): void;
  /** Keeps what is pending when the page goes away; returns how to stop. */
  listen(window: Window): () => void;
}

/** A keeper over the host's preferences, for the next visit, and the tab's storage, for this one. */
export function openScriptKeeper(
  preferences: HostPreferences,
  tab: TabStorage | undefined = tabStorage(),
): ScriptKeeper {
  let pending: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (pending !== undefined) {
      preferences.set(NAME, pending);
      try {
        tab?.setItem(TAB_NAME, pending);
      } catch {
        // Full: the preferences have it, as long as no other tab writes there.
      }
    }
    pending = undefined;
  };
  return {
    keep: (text) => {
      pending = text;
      timer ??= setTimeout(keepNow, KEEP_EVERY);
    },
    keepNow,
    listen: (window) => {
      window.addEventListener('pagehide', keepNow);
      return () => {
        window.removeEventListener('pagehide', keepNow);
        keepNow();
      };
    },
  };
}

function tabStorage(): TabStorage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    // Switched off, or a place without a browser.
    return undefined;
  }
}

/** A script with another behind it, and where that is; as it was where the other stands in it already. */
export function appended(
  script: string,
  more: string,
): { readonly text: string; readonly extent: { readonly start: number; readonly end: number } } {
  const added = more.trim();
  const there = added === '' ? -1 : `\n${script}\n`.indexOf(`\n${added}\n`);
  if (there >= 0) return { text: script, extent: { start: there, end: there + added.length } };
  const before = script.trimEnd();
  const ended =
    before === '' || before.endsWith(';') || endsInRemark(before) ? before : `${before};`;
  const start = ended === '' ? 0 : ended.length + 2;
  return {
    text: `${ended}${ended === '' ? '' : '\n\n'}${added}\n`,
    extent: { start, end: start + added.length },
  };
}

const endsInRemark = (text: string): boolean => /(?:^|\n)\s*--[^\n]*$|\*\/$/.test(text);
