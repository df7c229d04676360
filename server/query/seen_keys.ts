import { caseMark } from '../../common/declaration';

import type { ScanBatch, ScanValue } from '../scan';

const FIRST_SLOTS = 1 << 8;
/**
 * With more keys than this, the older half is forgotten: when a list moves, rows repeat nearby. 16 bytes each, twice;
 * fewer in the process of the server, which all queries share.
 */
export const KEYS_REMEMBERED = { inChild: 1 << 20, inServer: 1 << 18 } as const;

/** The state of `SeenKeys` as plain data. */
export interface SeenState {
  readonly current: Uint32Array;
  readonly size: number;
  readonly older?: Uint32Array;
  readonly forgot: boolean;
}

/**
 * Remembers which keys have arrived, as 64-bit hashes: 16 bytes per key, where a Set of strings takes a hundred. With a
 * million keys, the probability of one false repeat is 3 in 100 million.
 */
export class SeenKeys {
  private current: HashSet;
  private older: HashSet | undefined;
  private forgot: boolean;

  /**
   * `ignoringCase`: the positions of key columns whose texts are compared ignoring case. `state`: that of another
   * instance to continue from.
   */
  constructor(
    private readonly ignoringCase: ReadonlySet<number> = new Set(),
    state?: SeenState,
    private readonly generation: number = KEYS_REMEMBERED.inChild,
  ) {
    this.current = new HashSet(state?.current, state?.size);
    this.older = state?.older && new HashSet(state.older);
    this.forgot = state?.forgot ?? false;
  }

  /** Its whole state as plain data. */
  state(): SeenState {
    return {
      current: this.current.slots,
      size: this.current.size,
      ...(this.older && { older: this.older.slots }),
      forgot: this.forgot,
    };
  }

  /** False if a duplicate key may have gone unnoticed. */
  get remembersAll(): boolean {
    return !this.forgot;
  }

  /** Indices of the rows of `batch` whose key is new; undefined means all of them. */
  fresh(batch: ScanBatch, key: readonly number[]): number[] | undefined {
    let repeated = false;
    const rows: number[] = [];
    for (let row = 0; row < batch.rowCount; row++) {
      if (this.isNew(batch, key, row)) rows.push(row);
      else repeated = true;
    }
    return repeated ? rows : undefined;
  }

  private isNew(batch: ScanBatch, key: readonly number[], row: number): boolean {
    let high = 0x811c9dc5;
    let low = 0x1b873593;
    for (const column of key) {
      const value: ScanValue = batch.values[column]?.[row];
      // With an incomplete key nothing is known, so the row stays.
      if (value === null || value === undefined) return true;
      const text = caseMark(written(value), this.ignoringCase.has(column));
      for (let i = 0; i <= text.length; i++) {
        // A 0 ends each part.
        const code = i < text.length ? text.charCodeAt(i) : 0;
        high = Math.imul(high ^ code, 0x01000193);
        low = Math.imul(low ^ code, 0x5bd1e995);
        low ^= low >>> 15;
      }
    }
    // Never 0: that marks a free slot.
    high = (high ^ (high >>> 13)) >>> 0 || 1;
    low = low >>> 0;
    if (this.older?.holds(high, low)) return false;
    if (!this.current.add(high, low)) return false;
    if (this.current.size >= this.generation) {
      this.forgot ||= this.older !== undefined;
      this.older = this.current;
      this.current = new HashSet();
    }
    return true;
  }
}

/** Open addressing over pairs of 32-bit numbers. */
class HashSet {
  constructor(
    public slots: Uint32Array = new Uint32Array(FIRST_SLOTS * 2),
    public size = 0,
  ) {}

  holds(high: number, low: number): boolean {
    return this.slots[this.position(high, low)] === high;
  }

  /** False if it was already there. */
  add(high: number, low: number): boolean {
    const at = this.position(high, low);
    if (this.slots[at] === high) return false;
    this.slots[at] = high;
    this.slots[at + 1] = low;
    this.size++;
    if (this.size * 4 > this.slots.length) this.widen();
    return true;
  }

  private position(high: number, low: number): number {
    const mask = this.slots.length - 1;
    let at = (low * 2) & mask;
    while (this.slots[at] !== 0 && (this.slots[at] !== high || this.slots[at + 1] !== low)) {
      at = (at + 2) & mask;
    }
    return at;
  }

  private widen(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) {
      const high = old[i] ?? 0;
      const low = old[i + 1] ?? 0;
      if (high === 0) continue;
      const at = this.position(high, low);
      this.slots[at] = high;
      this.slots[at + 1] = low;
    }
  }
}

function written(value: Exclude<ScanValue, null | undefined>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return JSON.stringify(value, plain);
}

function plain(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
