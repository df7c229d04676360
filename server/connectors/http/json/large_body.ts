import { parseJson, type JsonValue } from '../../../../common/declaration';
import type { ResponseBound } from '../../../../common/errors';
import type { Bounds } from '../../../bounds';
import { turns, type ReadingLane } from '../../../turns';
import { JsonBuilder } from './json_builder';
import { JsonWalk, NestsTooDeep, type FoundValue } from './json_walk';

/** The value at the path is not a list. */
export class NotRows extends Error {}

/** The body exceeds a bound; nothing was built from it. */
export class BeyondBound extends Error {
  constructor(
    readonly bound: ResponseBound,
    readonly limit: number,
  ) {
    super(`beyond ${bound}`);
  }
}

const OPEN_LIST = 91;
const OPEN_OBJECT = 123;

/** Bytes read in one turn, which takes a few milliseconds. */
const STEP_BYTES = 256 * 1024;
const MEGABYTE = 1024 * 1024;

/**
 * A body that is read in place: first checked as a whole, then parsed in groups on demand. The work is done in short
 * turns that block nobody, and ends with the caller's signal.
 */
export class LargeBody {
  private readonly known = new Map<string, FoundValue | undefined>();

  constructor(
    private readonly bytes: Buffer,
    private readonly start: number,
    private readonly bounds: Bounds,
    private readonly lane?: ReadingLane,
  ) {}

  /** Rejects with NotJson, BeyondBound or the signal's reason, as do the methods below. */
  async value(path: string, signal?: AbortSignal): Promise<JsonValue | undefined> {
    const found = await this.find(path, signal);
    if (found === undefined) return undefined;
    this.rejectLong(found);
    if (!this.isContainer(found)) return parseJson(this.textOf(found));
    if (found.values > this.bounds.response_values)
      throw new BeyondBound('response_values', this.bounds.response_values);
    const builder = new JsonBuilder(this.bytes, found.start, found.end);
    await this.inTurns(() => builder.step(STEP_BYTES), signal);
    return builder.value;
  }

  /** The elements of the list at a path, in parts; null has none. Also rejects with NotRows. */
  async *rows(path: string, signal?: AbortSignal): AsyncGenerator<readonly JsonValue[]> {
    const found = await this.list(path, signal);
    if (found === undefined) return;
    const builder = new JsonBuilder(this.bytes, found.start, found.end);
    for (let ended = false; !ended;) {
      ended = await turns.take(() => {
        signal?.throwIfAborted();
        return builder.step(STEP_BYTES);
      }, this.lane?.());
      const rows = builder.drain();
      if (rows.length > 0) yield rows;
    }
  }

  /** The number of elements that `rows` returns. */
  async count(path: string, signal?: AbortSignal): Promise<number> {
    return (await this.list(path, signal))?.items ?? 0;
  }

  private async list(path: string, signal?: AbortSignal): Promise<FoundValue | undefined> {
    const found = await this.find(path, signal);
    if (found === undefined) throw new NotRows();
    if (this.bytes[found.start] !== OPEN_LIST) {
      if (this.textOf(found) === 'null') return undefined;
      throw new NotRows();
    }
    const { row_megabytes: megabytes, row_values: values } = this.bounds;
    if (found.itemBytes > megabytes * MEGABYTE) throw new BeyondBound('row_megabytes', megabytes);
    if (found.itemValues > values) throw new BeyondBound('row_values', values);
    return found;
  }

  private async find(path: string, signal?: AbortSignal): Promise<FoundValue | undefined> {
    if (this.known.has(path)) return this.known.get(path);
    const levels = this.bounds.response_nesting;
    const walk = new JsonWalk(this.bytes, this.start, path, levels);
    try {
      await this.inTurns(() => walk.step(STEP_BYTES), signal);
    } catch (error) {
      throw error instanceof NestsTooDeep ? new BeyondBound('response_nesting', levels) : error;
    }
    this.known.set(path, walk.result);
    return walk.result;
  }

  private async inTurns(step: () => boolean, signal: AbortSignal | undefined): Promise<void> {
    const work = () => {
      signal?.throwIfAborted();
      return step();
    };
    while (!(await turns.take(work, this.lane?.())));
  }

  private isContainer(found: FoundValue): boolean {
    const byte = this.bytes[found.start];
    return byte === OPEN_LIST || byte === OPEN_OBJECT;
  }

  private rejectLong(found: FoundValue): void {
    const { row_megabytes: megabytes } = this.bounds;
    if (found.textBytes > megabytes * MEGABYTE) throw new BeyondBound('row_megabytes', megabytes);
  }

  private textOf({ start, end }: FoundValue): string {
    return this.bytes.toString(
      'utf8',
      start,
      Math.min(end, start + this.bounds.row_megabytes * MEGABYTE),
    );
  }
}
