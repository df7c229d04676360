import type { JsonValue } from '../../../common/declaration';

/**
 * A large JSON value cut into pieces that are each quick to parse: the worker that parsed the whole sends them, and
 * the event loop puts them together again one at a time. Passing the value itself would hold the loop for as long as
 * parsing it does.
 */
export type JsonPiece =
  /** A value within the open container; `name` in an object. */
  | { readonly kind: 'open'; readonly container: 'array' | 'object'; readonly name?: string }
  /** JSON text of an array of further elements, or of an object of further members. */
  | { readonly kind: 'items'; readonly text: string }
  | { readonly kind: 'close' };

/** Characters of JSON text in one piece; parsing so much takes a few milliseconds. */
const PIECE_CHARACTERS = 256 * 1024;

/** Cuts an array or object into pieces, its own opening and closing left out. */
export function* piecesOf(
  value: readonly JsonValue[] | Readonly<Record<string, JsonValue>>,
): Generator<JsonPiece> {
  const inArray = Array.isArray(value);
  const entries: Iterable<readonly [string, JsonValue]> = inArray
    ? (value as readonly JsonValue[]).map((item) => ['', item] as const)
    : Object.entries(value as Readonly<Record<string, JsonValue>>);
  let texts: string[] = [];
  let length = 0;
  const flush = (): JsonPiece => {
    const text = inArray ? `[${texts.join(',')}]` : `{${texts.join(',')}}`;
    texts = [];
    length = 0;
    return { kind: 'items', text };
  };
  for (const [name, item] of entries) {
    const text = JSON.stringify(item);
    if (text.length > PIECE_CHARACTERS && typeof item === 'object' && item !== null) {
      if (texts.length > 0) yield flush();
      const container = Array.isArray(item) ? 'array' : 'object';
      yield { kind: 'open', container, ...(inArray ? {} : { name }) };
      yield* piecesOf(item);
      yield { kind: 'close' };
      continue;
    }
    texts.push(inArray ? text : `${JSON.stringify(name)}:${text}`);
    length += text.length;
    if (length >= PIECE_CHARACTERS) yield flush();
  }
  if (texts.length > 0) yield flush();
}

/** Puts the pieces of one container together. */
export class Assembly {
  private readonly stack: (JsonValue[] | Record<string, JsonValue>)[];

  constructor(container: 'array' | 'object') {
    this.root = container === 'array' ? [] : {};
    this.stack = [this.root];
  }
  /** The container itself, as far as it has come. */
  readonly root: JsonValue[] | Record<string, JsonValue>;

  /** True while no element of the root is half-way. */
  get settled(): boolean {
    return this.stack.length === 1;
  }

  add(piece: JsonPiece): void {
    const top = this.stack[this.stack.length - 1] ?? this.root;
    switch (piece.kind) {
      case 'open': {
        const inner = piece.container === 'array' ? [] : {};
        if (Array.isArray(top)) top.push(inner);
        else define(top, piece.name ?? '', inner);
        this.stack.push(inner);
        return;
      }
      case 'items': {
        const items = JSON.parse(piece.text) as JsonValue[] | Record<string, JsonValue>;
        if (Array.isArray(top) && Array.isArray(items)) for (const item of items) top.push(item);
        else if (!Array.isArray(top) && !Array.isArray(items)) {
          for (const [name, item] of Object.entries(items)) define(top, name, item);
        }
        return;
      }
      case 'close':
        this.stack.pop();
    }
  }

  /** Takes the finished elements out of a root array. */
  drain(): JsonValue[] {
    return Array.isArray(this.root) ? this.root.splice(0) : [];
  }
}

/** As JSON.parse does: a member called `__proto__` is a member and nothing else. */
function define(target: Record<string, JsonValue>, name: string, value: JsonValue): void {
  Object.defineProperty(target, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
