import { parseJson, positionNamed, type JsonValue } from '../../../../common/declaration';
import type { Projection } from '../../projection';
import { NotJson } from './json_walk';
import { endOfNumber, endOfWord, isBlank } from './tokens';

// Not imported: a loop over every byte is several times slower if its constants come from another module.
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const MINUS = 45;
const ZERO = 48;
const numberEnd = endOfNumber;
const wordEnd = endOfWord;

/** Bodies that nest deeper, or whose list is at a path with a position, are read differently. */
export class NotProjectable extends Error {}

/** A body that nests deeper than this is read differently. */
const MOST_LEVELS = 500;
/** Most texts are short; only from this length is a search faster than reading every byte. */
const SHORT_TEXT = 64;
/** An integer of up to this many digits is computed here, because a double holds it exactly. */
const SAFE_DIGITS = 15;

interface Member {
  readonly name: string;
  readonly key: Buffer;
  readonly of: Shape | undefined;
}

/** A projection with the names as written in a body, by their length in bytes. */
type Shape = readonly (readonly Member[] | undefined)[];

function shapeOf(projection: Projection): Shape | undefined {
  if (projection === 'all') return undefined;
  const shape: Member[][] = [];
  for (const [name, of] of projection) {
    const key = Buffer.from(name);
    (shape[key.length] ??= []).push({ name, key, of: shapeOf(of) });
  }
  return Array.from(shape);
}

/**
 * The elements of the list at `path` (names of members, from the outside), each with only the members that `of` names.
 * One pass checks the whole body against JSON's grammar, except what is inside texts that are not needed, and only
 * builds the values that are: for a few members
 * of each row, this takes a third of the time of parsing the body. Values of a different shape than `of` expects are
 * built as they are. Undefined if there is no list at the path. Throws NotJson and NotProjectable.
 */
export function projectedRows(
  bytes: Buffer,
  start: number,
  path: readonly string[],
  of: Projection,
): readonly JsonValue[] | undefined {
  if (path.some((name) => positionNamed(name) !== undefined)) throw new NotProjectable();
  return new RowScan(
    bytes,
    start,
    path.map((name) => Buffer.from(name)),
    shapeOf(of),
  ).run();
}

class RowScan {
  private readonly lists = new Uint8Array(MOST_LEVELS + 1);
  private rows: JsonValue[] | undefined;
  /** Whether the last skipped text may contain escapes. */
  private escaped = false;

  constructor(
    private readonly bytes: Buffer,
    private at: number,
    private readonly path: readonly Buffer[],
    private readonly shape: Shape | undefined,
  ) {}

  run(): readonly JsonValue[] | undefined {
    this.descend(0);
    if (this.pastBlanks() < this.bytes.length) throw new NotJson(this.at);
    return this.rows;
  }

  /** Reads the value at the first `depth` names of the path. */
  private descend(depth: number): void {
    const byte = this.bytes[this.pastBlanks()];
    // Discards what an earlier member of the same name led to.
    this.rows = undefined;
    const key = this.path[depth];
    if (key === undefined) {
      if (byte === OPEN_LIST) this.rows = this.list(this.shape);
      else this.skip();
      return;
    }
    if (byte !== OPEN_OBJECT) return this.skip();
    for (let more = this.opens(CLOSE_OBJECT); more; more = this.continues(CLOSE_OBJECT)) {
      const from = this.at;
      const to = this.pastKey();
      if (this.isKey(key, from, to)) this.descend(depth + 1);
      else this.skip();
    }
  }

  private list(shape: Shape | undefined): JsonValue[] {
    const made: JsonValue[] = [];
    for (let more = this.opens(CLOSE_LIST); more; more = this.continues(CLOSE_LIST)) {
      // Lists of lists are kept as they are.
      made.push(this.bytes[this.at] === OPEN_LIST ? this.whole() : this.value(shape));
    }
    return made;
  }

  /** Builds the value at this position. */
  private value(shape: Shape | undefined): JsonValue {
    if (shape === undefined) return this.whole();
    const byte = this.bytes[this.at];
    if (byte === OPEN_OBJECT) return this.object(shape);
    return byte === OPEN_LIST ? this.list(shape) : this.whole();
  }

  private object(shape: Shape): JsonValue {
    const made: Record<string, JsonValue> = {};
    for (let more = this.opens(CLOSE_OBJECT); more; more = this.continues(CLOSE_OBJECT)) {
      const from = this.at;
      const to = this.pastKey();
      const member = this.memberAt(shape, from, to);
      this.pastBlanks();
      if (member === undefined) {
        if (this.bytes[this.at] === QUOTE) this.skipText();
        else this.skip();
      } else if (member.name !== '__proto__') made[member.name] = this.value(member.of);
      else
        Object.defineProperty(made, member.name, {
          value: this.value(member.of),
          writable: true,
          enumerable: true,
          configurable: true,
        });
    }
    return made;
  }

  private memberAt(shape: Shape, from: number, to: number): Member | undefined {
    if (this.escaped) {
      const key = this.decoded(from, to);
      return shape[key.length]?.find((one) => one.key.equals(key));
    }
    const length = to - from - 1;
    const members = length < shape.length ? shape[length] : undefined;
    if (members === undefined) return undefined;
    for (const member of members) if (this.isKey(member.key, from, to)) return member;
    return undefined;
  }

  /** `from` and `to`: the positions of its quotes. */
  private isKey(key: Buffer, from: number, to: number): boolean {
    const { bytes } = this;
    if (this.escaped) return key.equals(this.decoded(from, to));
    if (to - from - 1 !== key.length) return false;
    for (let i = 0; i < key.length; i++) if (bytes[from + 1 + i] !== key[i]) return false;
    return true;
  }

  private decoded(from: number, to: number): Buffer {
    return Buffer.from(parseJson(this.bytes.toString('utf8', from, to + 1)) as string);
  }

  /** Builds a value with everything in it. */
  private whole(): JsonValue {
    const { bytes } = this;
    const from = this.at;
    const byte = bytes[from];
    if (byte === QUOTE) return this.text();
    if (byte === MINUS || (byte !== undefined && byte >= ZERO && byte < COLON))
      return this.number();
    this.skip();
    const { at } = this;
    if (at - from === 4 && byte === 110) return null;
    if (byte === 116) return true;
    if (byte === 102) return false;
    return parseJson(bytes.toString('utf8', from, at));
  }

  private text(): string {
    const { bytes } = this;
    const from = this.at;
    let at = from + 1;
    let all = 0;
    let byte = bytes[at];
    while (byte !== undefined && byte !== QUOTE && byte !== BACKSLASH && byte >= 32) {
      all |= byte;
      byte = bytes[++at];
    }
    if (byte !== QUOTE) {
      this.skipText();
      return parseJson(bytes.toString('utf8', from, this.at)) as string;
    }
    this.at = at + 1;
    return bytes.toString(all < 128 ? 'latin1' : 'utf8', from + 1, at);
  }

  private number(): JsonValue {
    const { bytes } = this;
    const from = this.at;
    const to = numberEnd(bytes, from);
    if (to < 0) throw new NotJson(from);
    this.at = to;
    const isNegative = bytes[from] === MINUS;
    const first = isNegative ? from + 1 : from;
    if (to - first <= SAFE_DIGITS) {
      let value = 0;
      let at = first;
      for (; at < to; at++) {
        const digit = (bytes[at] ?? 0) - ZERO;
        if (digit < 0 || digit > 9) break;
        value = value * 10 + digit;
      }
      if (at === to) return isNegative ? -value : value;
    }
    return parseJson(bytes.toString('latin1', from, to));
  }

  /** At an opening bracket: whether there is an item, and moves to it. */
  private opens(closing: number): boolean {
    this.at++;
    if (this.bytes[this.pastBlanks()] !== closing) return true;
    this.at++;
    return false;
  }

  /** After an item: whether there is another, and moves to it. */
  private continues(closing: number): boolean {
    const byte = this.bytes[this.pastBlanks()];
    this.at++;
    if (byte === closing) return false;
    if (byte !== COMMA) throw new NotJson(this.at - 1);
    this.pastBlanks();
    return true;
  }

  private pastBlanks(): number {
    const { bytes } = this;
    let { at } = this;
    while ((bytes[at] ?? QUOTE) <= 32 && isBlank(bytes[at])) at++;
    return (this.at = at);
  }

  /** After a key and its colon; returns the position of the key's closing quote. */
  private pastKey(): number {
    if (this.bytes[this.at] !== QUOTE) throw new NotJson(this.at);
    this.skipText();
    const end = this.at - 1;
    if (this.bytes[this.pastBlanks()] !== COLON) throw new NotJson(this.at);
    this.at++;
    return end;
  }

  /** Texts that nobody needs are only searched for their ends. */
  private skipText(): void {
    const { bytes } = this;
    let at = this.at + 1;
    this.escaped = false;
    for (const far = Math.min(at + SHORT_TEXT, bytes.length); at < far; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        this.at = at + 1;
        return;
      }
      if (byte !== BACKSLASH) continue;
      this.escaped = true;
      at++;
    }
    // A long one is not searched for escapes, so it may contain some.
    this.escaped = true;
    for (;;) {
      const quote = bytes.indexOf(QUOTE, at);
      if (quote < 0) throw new NotJson(this.at);
      let slashes = 0;
      while (quote - 1 - slashes >= at && bytes[quote - 1 - slashes] === BACKSLASH) slashes++;
      at = quote + 1;
      if (slashes % 2 === 0) break;
    }
    this.at = at;
  }

  /** Checks a value and moves past it. */
  private skip(): void {
    const { bytes, lists } = this;
    let depth = 0;
    for (;;) {
      const byte = bytes[this.pastBlanks()];
      if (byte === QUOTE) this.skipText();
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        const isList = byte === OPEN_LIST;
        if (this.opens(isList ? CLOSE_LIST : CLOSE_OBJECT)) {
          if (depth === MOST_LEVELS) throw new NotProjectable();
          lists[++depth] = isList ? 1 : 0;
          if (!isList) this.pastKey();
          continue;
        }
      } else {
        const end =
          byte === MINUS || (byte !== undefined && byte >= ZERO && byte < COLON)
            ? numberEnd(bytes, this.at)
            : wordEnd(bytes, this.at);
        if (end < 0) throw new NotJson(this.at);
        this.at = end;
      }
      while (depth > 0) {
        const isList = lists[depth] === 1;
        if (this.continues(isList ? CLOSE_LIST : CLOSE_OBJECT)) {
          if (!isList) this.pastKey();
          break;
        }
        depth--;
      }
      if (depth === 0) return;
    }
  }
}
