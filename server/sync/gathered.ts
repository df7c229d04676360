import type { ResultRow, ScanProgress, ScanReport } from '../../common/contract';
import type { ResumableEvent } from '../query';
import type { ScanPosition } from '../scan';

/** Rows that are processed together, and how to continue after some of them: those behind the position are read again. */
export interface Gathered {
  /** Whoever processes them may remove them. */
  readonly rows: ResultRow[];
  readonly position?: ScanPosition;
}
/** How reading has ended. */
export interface Ended {
  readonly complete: boolean;
  readonly scans: readonly ScanReport[];
}
export interface Heard {
  readonly onProgress: (scans: readonly ScanProgress[]) => void;
  readonly onNotice: (text: string) => void;
}

/** How much is processed together. */
export interface Portions {
  /** Rows, unless a page has more. */
  readonly rows: number;
  /** Milliseconds between two portions, unless there are so many rows: each costs the store a few writes. */
  readonly milliseconds: number;
}

/**
 * Reads ahead of whoever processes the rows, by at most one portion and one page more, and returns together what has
 * arrived in the meantime. Throws the error of the reading after everything that was read before.
 */
export async function* gathered(
  events: AsyncIterable<ResumableEvent>,
  { rows: most, milliseconds }: Portions,
  { onProgress, onNotice }: Heard,
): AsyncGenerator<Gathered, Ended, undefined> {
  const source = events[Symbol.asyncIterator]();
  let rows: ResultRow[] = [];
  let position: ScanPosition | undefined;
  let end: Ended | undefined;
  let failure: { readonly error: unknown } | undefined;
  let stopped = false;
  let changed = (): void => undefined;
  let room = (): void => undefined;

  const read = async (): Promise<void> => {
    try {
      while (!stopped) {
        const next = await source.next();
        if (next.done === true) return;
        const { value } = next;
        if (value.type === 'rows') for (const row of value.rows) rows.push(row);
        if (value.type === 'position') position = value.position;
        if (value.type === 'progress') onProgress(value.scans);
        if (value.type === 'message') onNotice(value.text);
        if (value.type === 'done') end = value;
        changed();
        if (rows.length >= most && !stopped)
          await new Promise<void>((resolve) => {
            room = resolve;
          });
      }
    } catch (error) {
      failure = { error };
    }
  };
  let reading = true;
  let taken = performance.now();
  let timer: NodeJS.Timeout | undefined;
  /** Whether it is time for the next portion; if not, it is noticed when it is. */
  const isDue = (): boolean => {
    const left = taken + milliseconds - performance.now();
    if (left <= 0) return true;
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, left);
    return false;
  };
  const ended = read().finally(() => {
    reading = false;
    changed();
  });
  try {
    for (;;) {
      // A page is processed with its position.
      const some = position !== undefined || (!reading && rows.length > 0);
      if (rows.length >= most || (some && (!reading || isDue()))) {
        const portion: Gathered = { rows, ...(position && { position }) };
        rows = [];
        position = undefined;
        room();
        yield portion;
        taken = performance.now();
      } else if (reading)
        await new Promise<void>((resolve) => {
          changed = resolve;
        });
      else break;
    }
    if (failure !== undefined) throw failure.error;
    if (end === undefined) throw new Error('The reading ended without its end');
    return end;
  } finally {
    stopped = true;
    clearTimeout(timer);
    room();
    if (reading) await source.return?.();
    await ended;
  }
}
