import { createContext, useContext } from 'react';

/** How many rows of each kind stay live: the row with the focus or the pointer, and the previous one. */
const KEPT = 2;

/**
 * Rows that consist of the grid's own cells, with focus, buttons and pop-overs. All others only look like them, because
 * the grid re-renders each of its cells whenever the focus moves.
 */
export class LiveRows {
  /** The number of rows, which determines the scroll height. */
  rowCount = 0;
  #focused: readonly number[] = [];
  #pointed: readonly number[] = [];
  #all: ReadonlySet<number> = new Set();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly all = (): ReadonlySet<number> => this.#all;

  /** The row of the cell that has the focus, or will get it. */
  focus(row: number): void {
    this.#focused = latest(this.#focused, row);
    this.#notify();
  }

  /** The row under the pointer. */
  point(row: number): void {
    this.#pointed = latest(this.#pointed, row);
    this.#notify();
  }

  #notify(): void {
    const all = new Set([...this.#focused, ...this.#pointed]);
    if (all.size === this.#all.size && [...all].every((row) => this.#all.has(row))) return;
    this.#all = all;
    for (const listener of this.#listeners) listener();
  }
}

const latest = (rows: readonly number[], row: number): readonly number[] =>
  [row, ...rows.filter((other) => other !== row)].slice(0, KEPT);

const LiveRowsContext = createContext<LiveRows | undefined>(undefined);

export const LiveRowsProvider = LiveRowsContext.Provider;

/** The live rows of the surrounding grid. Throws outside of one. */
export function useLiveRows(): LiveRows {
  const live = useContext(LiveRowsContext);
  if (live === undefined) throw new Error('useLiveRows needs a LiveRowsProvider above it.');
  return live;
}
