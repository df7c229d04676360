import { parseJson, type JsonValue } from '../../../../common/declaration';
import { isBlank } from './tokens';

// Not imported: a loop over every byte is several times slower if its constants come from another module.
const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

type Container = JsonValue[] | Record<string, JsonValue>;

interface Frame {
  readonly isList: boolean;
  /** The value so far; undefined as long as it may still be parsed as part of its parent. */
  made: Container | undefined;
  /** Where the unparsed part begins. */
  from: number;
  /** Where its current element or member begins. */
  itemFrom: number;
  /** The current item is already in `made`. */
  itemMade: boolean;
}

/** Bytes parsed at once, which takes some milliseconds. */
const GROUP_BYTES = 256 * 1024;
/** Values parsed at once; small objects take longest. */
const GROUP_VALUES = 4_000;
/** An element that fills more groups than this is split, too; below that, parsing it at once is better. */
const PATIENCE = 2;

/**
 * Builds a value from checked JSON, parsing adjacent items in groups. A container too large for one group is assembled
 * from several, at any depth of nesting.
 */
export class JsonBuilder {
  private at: number;
  private readonly frames: Frame[] = [];
  private parsedTo: number;
  private values = 0;
  private readonly root: Frame;

  /** `start`: the position of the opening bracket. */
  constructor(
    private readonly bytes: Buffer,
    start: number,
    private readonly end: number,
  ) {
    this.at = start + 1;
    this.parsedTo = start;
    this.root = this.frameAt(start, bytes[start] === OPEN_LIST);
    this.root.made = this.root.isList ? [] : {};
    this.frames.push(this.root);
  }

  /** The container as built so far. */
  get value(): Container {
    return this.root.made ?? [];
  }

  /** Removes and returns the complete elements of the list. */
  drain(): JsonValue[] {
    return this.frames.length <= 1 && Array.isArray(this.root.made) ? this.root.made.splice(0) : [];
  }

  /** Continues until a group was parsed or `length` bytes were read; true when everything is built. */
  step(length: number): boolean {
    const { bytes, frames } = this;
    const until = Math.min(this.end, this.at + length);
    const parsed = this.parsedTo;
    let frame = frames[frames.length - 1] ?? this.root;
    while (this.at < until && this.parsedTo === parsed) {
      const byte = bytes[this.at];
      if (byte === QUOTE) {
        this.at = endOfText(bytes, this.at);
      } else if (byte === COMMA) {
        this.values++;
        this.itemEnded(frame);
        this.at++;
        frame.itemFrom = this.at;
        if (frame.itemMade) frame.from = this.at;
        frame.itemMade = false;
      } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        this.values++;
        frame = this.frameAt(this.at, byte === OPEN_LIST);
        frames.push(frame);
        this.at++;
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        if (frame.made !== undefined) this.take(frame, this.at);
        this.at++;
        frames.pop();
        const outer = frames[frames.length - 1];
        if (outer === undefined) return true;
        if (frame.made !== undefined) {
          this.attach(outer, frame.made);
          outer.itemMade = true;
        }
        frame = outer;
      } else this.at++;
    }
    return false;
  }

  private frameAt(start: number, isList: boolean): Frame {
    const from = start + 1;
    return { isList, made: undefined, from, itemFrom: from, itemMade: false };
  }

  /** At a comma: parses the items collected so far, if there are enough. */
  private itemEnded(frame: Frame): void {
    const patience = this.frames.length === 1 ? 1 : PATIENCE;
    const bytes = this.at - this.parsedTo;
    if (bytes < GROUP_BYTES * patience && this.values < GROUP_VALUES * patience) return;
    for (const [depth, one] of this.frames.entries()) {
      if (one === frame) break;
      // The part before the open container.
      if (one.made === undefined || this.frames[depth + 1]?.made === undefined) {
        one.made ??= one.isList ? [] : {};
        this.take(one, one.itemFrom - 1);
      }
    }
    frame.made ??= frame.isList ? [] : {};
    this.take(frame, this.at);
    frame.from = this.at + 1;
  }

  /** Parses the remaining items of a container, up to `to`. */
  private take(frame: Frame, to: number): void {
    const { from, made } = frame;
    this.parsedTo = this.at;
    this.values = 0;
    frame.from = to + 1;
    if (frame.itemMade || made === undefined || to <= from) return;
    const text = this.bytes.toString('utf8', from, to);
    if (Array.isArray(made)) {
      for (const item of parseJson(`[${text}]`) as readonly JsonValue[]) made.push(item);
      return;
    }
    const members = parseJson(`{${text}}`) as Readonly<Record<string, JsonValue>>;
    for (const name of Object.keys(members)) define(made, name, members[name] ?? null);
  }

  private attach(outer: Frame, value: JsonValue): void {
    if (Array.isArray(outer.made)) outer.made.push(value);
    else if (outer.made !== undefined) define(outer.made, this.nameAt(outer.itemFrom), value);
  }

  private nameAt(itemFrom: number): string {
    let from = itemFrom;
    while (isBlank(this.bytes[from])) from++;
    return parseJson(this.bytes.toString('utf8', from, endOfText(this.bytes, from))) as string;
  }
}

/** Most texts are short; only from this length is a search faster than reading every byte. */
const SHORT_TEXT = 64;

/** The position after the text that begins at `from`, which is known to end. */
function endOfText(bytes: Buffer, from: number): number {
  let at = from + 1;
  for (const far = at + SHORT_TEXT; at < far; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at++;
  }
  for (;;) {
    const quote = bytes.indexOf(QUOTE, at);
    if (quote < 0) return bytes.length;
    let slashes = 0;
    while (quote - 1 - slashes >= at && bytes[quote - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

/** Like JSON.parse: `__proto__` is an ordinary member. */
function define(target: Record<string, JsonValue>, name: string, value: JsonValue): void {
  if (name !== '__proto__') target[name] = value;
  else
    Object.defineProperty(target, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}
