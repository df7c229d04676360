import { digest, uint32 } from './digest';

/** The first 128 bits of a hash of a document's id: with a billion documents, two are the same with 1 in 10^21. */
export type IdHash = readonly [number, number, number, number];

export function idHash(id: string): IdHash {
  const bytes = digest(id);
  return [uint32(bytes, 0), uint32(bytes, 4), uint32(bytes, 8), uint32(bytes, 12)];
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

/** So many tables share the keys, so that none takes long to grow. A power of two. */
const SHARDS = 16;
const FIRST_SLOTS = 16;
/** More than this share of the slots is never used. */
const MOST_USED = 0.75;
const GROWTH = 1.6;

/**
 * Documents by the hashes of their ids, with a hash of the content and flags: 25 bytes for each slot. Nothing is ever
 * taken out.
 */
export class KeyTable {
  private readonly shards: readonly Shard[] = Array.from({ length: SHARDS }, () => new Shard());

  /** Number of ids. */
  get size(): number {
    return this.shards.reduce((sum, { used }) => sum + used, 0);
  }

  /** All slots are below it; valid until the next `add`. */
  get slotCount(): number {
    return Math.max(...this.shards.map(({ slots }) => slots)) * SHARDS;
  }

  get bytes(): number {
    return this.shards.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** The slot of an id; -1 if it is not there. Slots are valid until the next `add`. */
  find(id: IdHash): number {
    const shard = shardOf(id);
    const slot = this.at(shard).find(id);
    return slot < 0 ? -1 : slot * SHARDS + shard;
  }

  /** The slot of an id, which is added without flags and content if necessary. */
  add(id: IdHash): number {
    const shard = shardOf(id);
    return this.at(shard).add(id) * SHARDS + shard;
  }

  has(slot: number, flag: number): boolean {
    return slot >= 0 && (this.flagsOf(slot) & flag) === flag;
  }

  set(slot: number, flag: number, on = true): void {
    const flags = this.flagsOf(slot);
    this.at(slot % SHARDS).flags[Math.floor(slot / SHARDS)] = on ? flags | flag : flags & ~flag;
  }

  /** Whether the content has this hash. 0 means that it is not known. */
  contains(slot: number, high: number, low: number): boolean {
    const [ownHigh, ownLow] = this.content(slot);
    return ownHigh === high && ownLow === low;
  }

  content(slot: number): readonly [high: number, low: number] {
    const { contents } = this.at(slot % SHARDS);
    const at = Math.floor(slot / SHARDS) * 2;
    return [contents[at] ?? 0, contents[at + 1] ?? 0];
  }

  setContent(slot: number, high: number, low: number): void {
    const { contents } = this.at(slot % SHARDS);
    const at = Math.floor(slot / SHARDS) * 2;
    contents[at] = high;
    contents[at + 1] = low;
  }

  /** The number of ids with all of `on` and none of `off`. */
  count(on: number, off = 0): number {
    let count = 0;
    for (const { flags: all } of this.shards)
      for (const flags of all)
        if ((flags & (on | USED)) === (on | USED) && (flags & off) === 0) count++;
    return count;
  }

  private flagsOf(slot: number): number {
    return this.at(slot % SHARDS).flags[Math.floor(slot / SHARDS)] ?? 0;
  }

  private at(shard: number): Shard {
    const found = this.shards[shard];
    if (found === undefined) throw new RangeError('No such shard');
    return found;
  }
}

const shardOf = (id: IdHash): number => id[1] & (SHARDS - 1);

/** Open addressing. */
class Shard {
  slots = FIRST_SLOTS;
  used = 0;
  ids = new Uint32Array(FIRST_SLOTS * 4);
  contents = new Uint32Array(FIRST_SLOTS * 2);
  flags = new Uint8Array(FIRST_SLOTS);

  get bytes(): number {
    return this.ids.byteLength + this.contents.byteLength + this.flags.byteLength;
  }

  find(id: IdHash): number {
    const slot = this.slotOf(id);
    return this.flags[slot] === 0 ? -1 : slot;
  }

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
