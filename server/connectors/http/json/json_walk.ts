import { namesOnPath, positionNamed, type Path } from '../../../../common/declaration';
import { endOfEscape, endOfNumber, endOfWord } from './tokens';

// Not imported: a loop over every byte is several times slower if its constants come from another module.
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const escapeEnd = endOfEscape;
const numberEnd = endOfNumber;
const wordEnd = endOfWord;

/** The body is not JSON. `position`: where it breaks off, if known. */
export class NotJson extends Error {
  constructor(readonly position: number | undefined) {
    super('not JSON');
  }
}

/** The body nests deeper than is allowed. */
export class NestsTooDeep extends Error {}

/** Where a value is in a body, and how much it contains. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
  /** Elements or members of a container. */
  readonly items: number;
  /** All values in it, including itself. */
  readonly values: number;
  /** Bytes of its largest element or member. */
  readonly itemBytes: number;
  readonly itemValues: number;
  /** Bytes of the longest text in it. */
  readonly textBytes: number;
}

// What may come next.
const VALUE = 0;
const FIRST_VALUE = 1;
const FIRST_KEY = 2;
const KEY = 3;
const AFTER_KEY = 4;
const AFTER_VALUE = 5;
const IN_TEXT = 6;
const IN_KEY = 7;

/**
 * Checks a body against JSON's grammar and finds the value at a path, in short steps and without building any value. Of
 * several members with the same name the last one counts, as in JSON.parse.
 */
export class JsonWalk {
  private at: number;
  private next = VALUE;
  private depth = 0;
  private values = 0;
  /** 1 if the container at this depth is a list. */
  private readonly lists: Uint8Array;
  private textFrom = 0;

  private readonly steps: readonly { readonly key: Buffer; readonly index: number }[];
  /** Open containers on the path, from the outermost; positions for lists. */
  private onPath = 0;
  private readonly indexes: number[] = [];
  private fits = true;

  private capturing = false;
  private from = { start: 0, values: 0, depth: 0 };
  private item = { start: 0, values: 0 };
  private most = { items: 0, bytes: 0, values: 0, text: 0 };
  private found: FoundValue | undefined;

  /** `path`: as for `valueAt`. */
  constructor(
    private readonly bytes: Uint8Array,
    start: number,
    path: Path,
    private readonly mostLevels: number,
  ) {
    this.at = start;
    this.lists = new Uint8Array(mostLevels + 2);
    this.steps = namesOnPath(path).map((name) => ({
      key: Buffer.from(name),
      index: positionNamed(name) ?? -1,
    }));
  }

  /** Continues for about `length` bytes; true at the end of the body. Throws NotJson and NestsTooDeep. */
  step(length: number): boolean {
    const { bytes } = this;
    const until = Math.min(bytes.length, this.at + length);
    while (this.at < until) {
      if (this.next === IN_TEXT || this.next === IN_KEY) {
        this.inText(until);
        continue;
      }
      const byte = bytes[this.at] ?? 0;
      if (byte === 32 || byte === 10 || byte === 13 || byte === 9) {
        this.at++;
        continue;
      }
      switch (this.next) {
        case FIRST_VALUE:
          if (byte === CLOSE_LIST) {
            this.close();
            break;
          }
          this.value(byte);
          break;
        case VALUE:
          this.value(byte);
          break;
        case FIRST_KEY:
          if (byte === CLOSE_OBJECT) {
            this.close();
            break;
          }
          this.key(byte);
          break;
        case KEY:
          this.key(byte);
          break;
        case AFTER_KEY:
          if (byte !== COLON) throw new NotJson(this.at);
          this.at++;
          this.next = VALUE;
          break;
        default:
          this.afterValue(byte);
      }
    }
    if (this.at < bytes.length) return false;
    if (this.next !== AFTER_VALUE || this.depth > 0) throw new NotJson(bytes.length);
    return true;
  }

  /** Available at the end; undefined if the path leads nowhere. */
  get result(): FoundValue | undefined {
    return this.found;
  }

  private value(byte: number): void {
    this.values++;
    if (this.depth === this.onPath) this.begins();
    else if (this.capturing && this.depth === this.from.depth + 1) this.itemBegins(this.at);
    if (byte === QUOTE) {
      this.textFrom = this.at;
      this.at++;
      this.next = IN_TEXT;
      return;
    }
    if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (this.depth === this.onPath && !this.capturing && this.fits) {
        this.indexes[this.onPath] = 0;
        this.onPath++;
      }
      this.depth++;
      if (this.depth > this.mostLevels) throw new NestsTooDeep();
      const isList = byte === OPEN_LIST;
      this.lists[this.depth] = isList ? 1 : 0;
      this.at++;
      this.next = isList ? FIRST_VALUE : FIRST_KEY;
      if (this.depth === this.onPath) this.fits = isList && this.fitsIndex();
      return;
    }
    const end =
      byte === 45 || (byte >= 48 && byte <= 57)
        ? numberEnd(this.bytes, this.at)
        : wordEnd(this.bytes, this.at);
    if (end < 0) throw new NotJson(this.at);
    this.at = end;
    this.ends();
  }

  private key(byte: number): void {
    if (byte !== QUOTE) throw new NotJson(this.at);
    this.textFrom = this.at;
    this.at++;
    this.next = IN_KEY;
  }

  private afterValue(byte: number): void {
    const isList = this.lists[this.depth] === 1;
    if (byte === COMMA && this.depth > 0) {
      if (this.capturing && this.depth === this.from.depth + 1) this.itemEnds();
      this.at++;
      this.next = isList ? VALUE : KEY;
      if (isList && this.depth === this.onPath && !this.capturing) {
        this.indexes[this.depth - 1] = (this.indexes[this.depth - 1] ?? 0) + 1;
        this.fits = this.fitsIndex();
      }
      return;
    }
    if (this.depth === 0 || byte !== (isList ? CLOSE_LIST : CLOSE_OBJECT))
      throw new NotJson(this.at);
    if (this.capturing && this.depth === this.from.depth + 1) this.itemEnds();
    this.close();
  }

  private close(): void {
    this.at++;
    this.depth--;
    if (this.onPath > this.depth) this.onPath = this.depth;
    this.ends();
  }

  private inText(until: number): void {
    const { bytes } = this;
    let { at } = this;
    while (at < until) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) break;
      if (byte === BACKSLASH) {
        at = escapeEnd(bytes, at);
        if (at < 0) throw new NotJson(this.at);
      } else if (byte < 32) throw new NotJson(at);
      else at++;
    }
    this.at = at;
    if (at >= until) return;
    this.at = at + 1;
    const length = this.at - this.textFrom;
    if (length > this.most.text) this.most.text = length;
    if (this.next === IN_TEXT) {
      this.ends();
      return;
    }
    this.next = AFTER_KEY;
    if (this.depth === this.onPath && !this.capturing) this.fits = this.fitsKey();
    else if (this.capturing && this.depth === this.from.depth + 1)
      this.item = { start: this.textFrom, values: this.values };
  }

  /** The root, or a member of a container on the path. */
  private begins(): void {
    if (!this.fits || this.capturing) return;
    // Discards what an earlier member of the same name led to.
    this.found = undefined;
    if (this.onPath < this.steps.length) return;
    this.capturing = true;
    this.from = { start: this.at, values: this.values - 1, depth: this.depth };
    this.most = { items: 0, bytes: 0, values: 0, text: 0 };
  }

  private itemBegins(start: number): void {
    this.most.items++;
    if (this.lists[this.depth] === 1) this.item = { start, values: this.values - 1 };
  }

  private itemEnds(): void {
    const { most, item } = this;
    if (this.at - item.start > most.bytes) most.bytes = this.at - item.start;
    if (this.values - item.values > most.values) most.values = this.values - item.values;
  }

  private ends(): void {
    this.next = AFTER_VALUE;
    if (!this.capturing || this.depth !== this.from.depth) return;
    const { most, from } = this;
    this.capturing = false;
    this.found = {
      start: from.start,
      end: this.at,
      items: most.items,
      values: this.values - from.values,
      itemBytes: most.bytes,
      itemValues: most.values,
      textBytes: most.text,
    };
  }

  private fitsIndex(): boolean {
    return this.steps[this.depth - 1]?.index === this.indexes[this.depth - 1];
  }

  private fitsKey(): boolean {
    const key = this.steps[this.depth - 1]?.key;
    if (key === undefined) return false;
    const written = this.bytes.subarray(this.textFrom + 1, this.at - 1);
    if (key.equals(written)) return true;
    // Escapes make a name up to six times as long.
    if (written.length > 6 * key.length || !written.includes(BACKSLASH)) return false;
    return key.equals(Buffer.from(JSON.parse(`"${Buffer.from(written).toString()}"`) as string));
  }
}
