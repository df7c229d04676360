import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * What a pass has found out about a document.
 * `seen`: its row was read, and the index has it with this content; without content, the index has an older one or none.
 * `maybe`: it may be in the index, but this pass has not seen it: it is about to be written, or is kept without its row.
 * `unwanted`: its row does not satisfy WHERE any more, so it will be removed. `removed`: it is not in the index.
 */
export type KeyState = 'seen' | 'maybe' | 'unwanted' | 'removed';

export interface KeyEntry {
  readonly id: string;
  readonly state: KeyState;
  /** Hash of the content; 0 and 0 if it is not known. */
  readonly high: number;
  readonly low: number;
}

const STATES: readonly KeyState[] = ['seen', 'maybe', 'unwanted', 'removed'];
const VERSION = 1;
const HEADER = 5;
const FIXED = 9;
/** Of a character, in UTF-8. */
const MOST_BYTES_EACH = 3;
/** More would hardly be smaller. */
const LEVEL = 3;

/** Entries as bytes: version, number of entries, then compressed states and hashes, and the ids. */
export function encodeKeys(entries: readonly KeyEntry[]): Uint8Array {
  const { length: count } = entries;
  const most = entries.reduce((sum, { id }) => sum + 2 + MOST_BYTES_EACH * id.length, 0);
  // One buffer: one for each id would keep the garbage collector busy.
  const body = Buffer.allocUnsafe(count * FIXED + most);
  let end = count * FIXED;
  for (const [at, { id, state, high, low }] of entries.entries()) {
    body[at] = STATES.indexOf(state);
    body.writeUInt32LE(high, count + at * 8);
    body.writeUInt32LE(low, count + at * 8 + 4);
    const bytes = body.write(id, end + 2);
    body.writeUInt16LE(bytes, end);
    end += 2 + bytes;
  }
  const header = Buffer.alloc(HEADER);
  header[0] = VERSION;
  header.writeUInt32LE(count, 1);
  return Buffer.concat([header, deflateRawSync(body.subarray(0, end), { level: LEVEL })]);
}

/** The entries of a segment. Throws RangeError if it is of another version. */
export function* decodeKeys(keys: Uint8Array): Generator<KeyEntry, void, undefined> {
  const whole = Buffer.from(keys.buffer, keys.byteOffset, keys.byteLength);
  if (whole[0] !== VERSION) throw new RangeError(`Keys of version ${whole[0]} cannot be read`);
  const count = whole.readUInt32LE(1);
  const body = inflateRawSync(whole.subarray(HEADER));
  let from = count * FIXED;
  for (let at = 0; at < count; at++) {
    const length = body.readUInt16LE(from);
    from += 2 + length;
    yield {
      id: body.toString('utf8', from - length, from),
      state: STATES[body[at] ?? 0] ?? 'maybe',
      high: body.readUInt32LE(count + at * 8),
      low: body.readUInt32LE(count + at * 8 + 4),
    };
  }
}
