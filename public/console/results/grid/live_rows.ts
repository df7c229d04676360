import { createContext, useContext } from 'react';

/** Rows of each kind that stay live: where the focus or the pointer is, and where it comes from. */
const KEPT = 2;

/**
 * Rows whose cells are the grid's own: with focus, buttons and pop-overs. All others only look so,
 * since each of the grid's cells is drawn again whenever the focus moves.
 */
export class LiveRows {
  /** The height of all rows, which is scrolled. */
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

  /** The row of the cell that has the focus, or is to have it. */
  focus(row: number): void {
    this.#focused = latest(this.#focused, row);
    this.#tell();
  }

  /** The row under the pointer. */
  point(row: number): void {
    this.#pointed = latest(this.#pointed, row);
    this.#tell();
  }

  #tell(): void {
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

/** The live rows of the grid around. Throws outside of one. */
export function useLiveRows(): LiveRows {
  const live = useContext(LiveRowsContext);
  if (live === undefined) throw new Error('useLiveRows needs a LiveRowsProvider above it.');
  return live;
}
