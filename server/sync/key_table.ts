import { hash as hashOf } from 'node:crypto';

/** The first 128 bits of a hash of a document's id: with a billion documents, two are the same with 1 in 10^21. */
export type IdHash = readonly [number, number, number, number];

export function idHash(id: string): IdHash {
  const hash = hashOf('sha256', id, 'buffer');
  const [a, b] = [hash.readUInt32LE(0), hash.readUInt32LE(4)];
  return [a, b, hash.readUInt32LE(8), hash.readUInt32LE(12)];
}

/** What is known about a document. */
export const KEY = {
  /** It may be in the index. */
  present: 1,
  /** This pass has seen its row. */
  seen: 2,
  /** It was there before this pass. */
  before: 4,
  /** Its row does not satisfy WHERE any more. */
  unwanted: 8,
  /** Somebody else holds it, so that it must stay. */
  held: 16,
} as const;
const USED = 128;

const FIRST_SLOTS = 256;
/** More than this share of the slots is never used. */
const MOST_USED = 0.75;
const GROWTH = 1.6;

/**
 * Documents by the hashes of their ids, with a hash of the content and flags: 25 bytes for each slot. Open addressing;
 * nothing is ever taken out.
 */
export class KeyTable {
  private slots: number;
  private ids: Uint32Array;
  private contents: Uint32Array;
  private flags: Uint8Array;
  private used = 0;

  /** `expected`: so many keys fit without growing. */
  constructor(expected = 0) {
    this.slots = Math.max(FIRST_SLOTS, Math.ceil(expected / MOST_USED) + 1);
    this.ids = new Uint32Array(this.slots * 4);
    this.contents = new Uint32Array(this.slots * 2);
    this.flags = new Uint8Array(this.slots);
  }

  /** Number of ids. */
  get size(): number {
    return this.used;
  }

  /** Number of slots; valid until the next `add`. */
  get slotCount(): number {
    return this.slots;
  }

  get bytes(): number {
    return this.ids.byteLength + this.contents.byteLength + this.flags.byteLength;
  }

  /** The slot of an id; -1 if it is not there. Slots are valid until the next `add`. */
  find(id: IdHash): number {
    const slot = this.slotOf(id);
    return this.flags[slot] === 0 ? -1 : slot;
  }

  /** The slot of an id, which is added without flags and content if necessary. */
  add(id: IdHash): number {
    const slot = this.slotOf(id);
    if (this.flags[slot] !== 0) return slot;
    if (this.used + 1 > this.slots * MOST_USED) {
      this.grow();
      return this.add(id);
    }
    this.used++;
    this.ids.set(id, slot * 4);
    this.flags[slot] = USED;
    return slot;
  }

  has(slot: number, flag: number): boolean {
    return slot >= 0 && ((this.flags[slot] ?? 0) & flag) === flag;
  }

  set(slot: number, flag: number, on = true): void {
    const flags = this.flags[slot] ?? 0;
    this.flags[slot] = on ? flags | flag : flags & ~flag;
  }

  /** Whether the content has this hash. 0 means that it is not known. */
  contains(slot: number, high: number, low: number): boolean {
    return this.contents[slot * 2] === high && this.contents[slot * 2 + 1] === low;
  }

  content(slot: number): readonly [high: number, low: number] {
    return [this.contents[slot * 2] ?? 0, this.contents[slot * 2 + 1] ?? 0];
  }

  setContent(slot: number, high: number, low: number): void {
    this.contents[slot * 2] = high;
    this.contents[slot * 2 + 1] = low;
  }

  /** The number of ids with all of `on` and none of `off`. */
  count(on: number, off = 0): number {
    let count = 0;
    for (const flags of this.flags) if ((flags & on) === on && (flags & off) === 0) count++;
    // A free slot has no flags.
    return on === 0 ? count - (this.slots - this.used) : count;
  }

  /** Changes flags of all ids. */
  setAll(flag: number, on: boolean): void {
    for (let slot = 0; slot < this.slots; slot++)
      if (this.flags[slot] !== 0) this.set(slot, flag, on);
  }

  private slotOf([a, b, c, d]: IdHash): number {
    const { ids, flags, slots } = this;
    let slot = Math.floor((a / 0x1_0000_0000) * slots);
    while (flags[slot] !== 0) {
      const at = slot * 4;
      if (ids[at] === a && ids[at + 1] === b && ids[at + 2] === c && ids[at + 3] === d) return slot;
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    return slot;
  }

  private grow(): void {
    const { ids, contents, flags, slots } = this;
    this.slots = Math.ceil(slots * GROWTH);
    this.ids = new Uint32Array(this.slots * 4);
    this.contents = new Uint32Array(this.slots * 2);
    this.flags = new Uint8Array(this.slots);
    for (let old = 0; old < slots; old++) {
      if (flags[old] === 0) continue;
      const at = old * 4;
      const id = [ids[at] ?? 0, ids[at + 1] ?? 0, ids[at + 2] ?? 0, ids[at + 3] ?? 0] as const;
      const slot = this.slotOf(id);
      this.ids.set(id, slot * 4);
      this.flags[slot] = flags[old] ?? 0;
      this.contents[slot * 2] = contents[old * 2] ?? 0;
      this.contents[slot * 2 + 1] = contents[old * 2 + 1] ?? 0;
    }
  }
}
