import { maskScript, type SchemaSnapshot } from '../../common/binding';
import { KEPT_SCRIPT as NAME, type Host } from '../host';

/** How often the script is saved while the user types, in milliseconds. */
const KEEP_EVERY = 400;

/** Shown if there is no saved script and the host has no samples. */
const FIRST_WORDS = `-- What is connected?
SHOW CONNECTORS;

-- What can be connected?
SHOW CONNECTOR TYPES;
`;

/** The script of this tab, else of the last visit, else the walk-through of the samples, else a short introduction. */
export function firstScript({
  preferences,
  tab,
  samples,
}: Pick<Host, 'preferences' | 'tab' | 'samples'>): string {
  const kept = tab.get(NAME) ?? preferences.get(NAME);
  if (kept !== undefined && kept.trim() !== '') return kept;
  return samples?.walkthrough ?? FIRST_WORDS;
}

/** Saves the script across reloads. */
export interface ScriptKeeper {
  keep(text: string): void;
  keepNow(): void;
  /** Saves pending changes when the page closes; returns a function that unsubscribes. */
  listen(window: Window): () => void;
}

/**
 * Saves the script for the next visit, and for a reload of this tab, since each tab has its own. Secrets typed in plain
 * text are masked first; `snapshot` knows which keys hold secrets. `onKept` is told whether nothing had to be masked.
 */
export function openScriptKeeper(
  { preferences, tab }: Pick<Host, 'preferences' | 'tab'>,
  snapshot: () => SchemaSnapshot | undefined = () => undefined,
  onKept: (whole: boolean) => void = () => undefined,
): ScriptKeeper {
  let pending: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (pending !== undefined) {
      const masked = maskScript(pending, snapshot());
      preferences.set(NAME, masked);
      tab.set(NAME, masked);
      onKept(masked === pending);
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

/** Appends a script to another, and returns its position; unchanged if it is there already. */
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
