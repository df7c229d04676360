import { parseJson, parserOfParts, type JsonValue } from '../../../../common/declaration';
import { notJson } from '../client/failures';
import { listAt } from '../client/response_parts';
import { partsOfHits } from './hit_parts';

/** As Elasticsearch returns a document. */
export interface Hit {
  readonly _index: string;
  readonly _id: string;
  /** Missing if nothing of it is read. */
  readonly _source?: Readonly<Record<string, JsonValue>>;
  /** Missing in a reading without an order. */
  readonly sort?: readonly JsonValue[];
}

/** How each document of a response begins. In a text, its quotes would be escaped. */
const START = '{"_index":"';
const END = ']}}';
const COMMA = 44;
const BRACKET = 91;

/** Documents that are parsed at once, at most. */
const AT_ONCE = 500;
/** Characters of them, unless there is only one. */
const CHARACTERS_AT_ONCE = 256 * 1024;

/**
 * The documents of a response to a search, each parsed when it is wanted: parsing all of them at once would block the
 * event loop, and keep so many objects that collecting the garbage takes longer than parsing.
 */
export class HitTexts {
  /** Everything else in the response. */
  readonly envelope: JsonValue;
  /** Where each begins, and where another one would. */
  private readonly starts: readonly number[];
  private readonly parse: (part: string) => JsonValue;
  /** All of them, if they cannot be told apart without parsing. */
  private parsed: readonly JsonValue[] | undefined;

  /** `most`: as many as the response may have. `url`: for messages. Throws `store_request_failed`. */
  constructor(
    private readonly text: string,
    most: number,
    private readonly url: string,
  ) {
    this.starts = startsIn(text);
    const [first] = this.starts;
    // More than were requested: a document has what looks like another one.
    if (first === undefined || this.starts.length - 1 > most) {
      this.parse = parseJson;
      this.envelope = this.whole();
      this.parsed = listAt(this.envelope, 'hits', 'hits');
      return;
    }
    this.parse = parserOfParts(text);
    try {
      this.envelope = parseJson(text.slice(0, first) + END);
    } catch {
      this.envelope = this.whole();
    }
  }

  get length(): number {
    return this.parsed?.length ?? this.starts.length - 1;
  }

  /** The last one, which says how to continue. */
  get last(): JsonValue | undefined {
    const [last] = this.some(this.length - 1, this.length);
    return this.parsed === undefined ? last : this.parsed.at(-1);
  }

  /** All of them, in order. `sorted`: with the values by which they are. */
  *portions(sorted = true): Generator<readonly Hit[], void, undefined> {
    for (let at = 0; at < this.length;) {
      const end = this.endOfPortion(at);
      const some = (sorted ? undefined : this.parts(at, end)) ?? this.some(at, end);
      yield some as unknown as readonly Hit[];
      at += some.length;
    }
  }

  /** Only what is read of them, which takes less time; undefined if it cannot be told apart. */
  private parts(begin: number, end: number): readonly Hit[] | undefined {
    if (this.parsed !== undefined) return undefined;
    const { text, starts, parse } = this;
    const parts = partsOfHits(text, starts, begin, end);
    if (parts === undefined) return undefined;
    try {
      const { _index } = parse(`{"_index":"${parts.index}"}`) as unknown as Hit;
      const ids = parse(parts.ids) as readonly string[];
      const sources = parse(parts.sources) as readonly NonNullable<Hit['_source']>[];
      // Else a part of a document looked like another one.
      if (ids.length !== end - begin || sources.length !== end - begin) return undefined;
      return sources.map((_source, at) => ({ _index, _id: ids[at] ?? '', _source }));
    } catch {
      return undefined;
    }
  }

  private endOfPortion(begin: number): number {
    const most = Math.min(begin + AT_ONCE, this.length);
    if (this.parsed !== undefined) return most;
    const { starts } = this;
    const limit = (starts[begin] ?? 0) + CHARACTERS_AT_ONCE;
    let end = begin + 1;
    while (end < most && (starts[end + 1] ?? 0) <= limit) end += 1;
    return end;
  }

  /** In order, so that a part of a document that looked like another one is noticed before it is returned. */
  private some(begin: number, end: number): readonly JsonValue[] {
    if (this.parsed === undefined) {
      const { text, starts, parse } = this;
      const found: JsonValue[] = [];
      try {
        for (let at = begin; at < end; at++)
          found.push(parse(text.slice(starts[at], (starts[at + 1] ?? 0) - 1)));
        return found;
      } catch {
        this.parsed = listAt(this.whole(), 'hits', 'hits');
      }
    }
    return this.parsed.slice(begin, end);
  }

  private whole(): JsonValue {
    try {
      return parseJson(this.text);
    } catch (error) {
      throw error instanceof SyntaxError ? notJson(this.url) : error;
    }
  }
}

/** Empty if there are none, or the response is written in another way. */
function startsIn(text: string): readonly number[] {
  const starts: number[] = [];
  if (!text.endsWith(END)) return starts;
  for (let at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + START.length)) {
    const before = text.charCodeAt(at - 1);
    if (before === (starts.length === 0 ? BRACKET : COMMA)) starts.push(at);
  }
  if (starts.length > 0) starts.push(text.length - END.length + 1);
  return starts;
}
