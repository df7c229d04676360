import { namesOnPath, parseJson, valueAt, type JsonValue } from '../../../common/declaration';
import { ServiceError, type ErrorPlace } from '../../../common/errors';
import { boundsOf, type Bounds } from '../../bounds';
import { turns, type ReadingLane } from '../../turns';
import type { Projection } from '../projection';
import type { ServiceResponse } from '../service_client';
import type { BodySpace } from './body_room';
import type { BodyReader } from './reading/body_reader';
import { NotJson } from './json/json_walk';
import { BeyondBound, LargeBody, NotRows } from './json/large_body';
import { projectedRows } from './json/projected_rows';
import { rowsIn } from './rows_in';

/** Larger bodies are parsed in parts. */
export const INLINE_BYTES = 512 * 1024;
/** So are bodies with more lists and objects than this, which take long to parse even if they are small. */
const INLINE_CONTAINERS = 8_000;

export interface ResponseParts {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: Buffer;
  readonly wire?: ServiceResponse['wire'];
  readonly space?: BodySpace | undefined;
}

/**
 * A response that reads its body on demand, in a way that suits its size. `reader`: reads rows outside this event loop
 * where that is better. `lane`: whose turns it takes.
 */
export function responseOf(
  parts: ResponseParts,
  place: ErrorPlace = {},
  bounds: Bounds = boundsOf(),
  reader?: BodyReader,
  lane?: ReadingLane,
): ServiceResponse {
  const { status, headers, raw } = parts;
  const wire = parts.wire && { wire: parts.wire };
  const start = hasMark(raw) ? MARK.length : 0;
  let parsed: { readonly value: JsonValue } | undefined;
  let body: LargeBody | undefined;

  const unreadable = (reason: string) => new ServiceError('unreadable_response', { reason }, place);
  const failure = (error: unknown, path: string): unknown => {
    if (error instanceof NotJson)
      return unreadable(reasonOf(raw, headers['content-type'], error.position));
    if (error instanceof NotRows)
      return unreadable(`${path === '.' ? 'the body' : path}: expected a list`);
    if (error instanceof BeyondBound) {
      const { bound, limit } = error;
      return new ServiceError('response_bound_exceeded', { bound, limit }, place);
    }
    return error;
  };
  /** Parses the body unless it is too large to parse at once; returns the value if it was parsed. */
  const parseWhole = (): { readonly value: JsonValue } | undefined => {
    const text = raw.toString('utf8', start);
    if (hasMoreContainers(text, INLINE_CONTAINERS)) {
      body ??= new LargeBody(raw, start, bounds, lane);
      return undefined;
    }
    parsed = { value: parse(text, start === 0 ? raw : raw.subarray(start)) };
    return parsed;
  };
  /** The parsed value, or an object that reads the body in parts. */
  const content = async (): Promise<{ readonly value: JsonValue } | LargeBody> => {
    if (parsed !== undefined) return parsed;
    if (body === undefined && raw.length > INLINE_BYTES)
      body = new LargeBody(raw, start, bounds, lane);
    return body ?? (await turns.take(parseWhole, lane?.())) ?? content();
  };
  const reading = async <T>(path: string, read: () => Promise<T>): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      throw failure(error, path);
    }
  };
  /** Undefined if the body must be read in another way, which also finds what is wrong with it. */
  const readProjected = (path: string, of: Projection): readonly JsonValue[] | undefined => {
    try {
      return of === 'all' ? undefined : projectedRows(raw, start, namesOnPath(path), of);
    } catch {
      return undefined;
    }
  };
  const listIn = (value: JsonValue, path: string): readonly JsonValue[] => {
    const rows = rowsIn(valueAt(value, path));
    if (rows === undefined) throw new NotRows();
    return rows;
  };
  const at = (path: string, signal?: AbortSignal): Promise<JsonValue | undefined> =>
    reading(path, async () => {
      const from = await content();
      return from instanceof LargeBody ? from.value(path, signal) : valueAt(from.value, path);
    });
  return {
    status,
    headers,
    raw,
    ...wire,
    notModified: status === 304,
    large: () => reading('.', async () => (await content()) instanceof LargeBody),
    json: async (signal) => (await at('.', signal)) ?? null,
    forget: () => (parsed = undefined),
    release: () => parts.space?.release(),
    at,
    count: (path, signal) =>
      reading(path, async () => {
        const from = await content();
        return from instanceof LargeBody
          ? from.count(path, signal)
          : listIn(from.value, path).length;
      }),
    projected: async (path, of, signal) => {
      if (parsed !== undefined) return undefined;
      if (raw.length <= INLINE_BYTES) {
        const rows = await turns.take(() => readProjected(path, of), lane?.());
        return rows && { count: rows.length, parts: [rows] };
      }
      if (reader === undefined) return undefined;
      const marked = start === 0 ? raw : raw.subarray(start);
      const read = await reader.rows(marked, { path, of, bounds }, signal);
      if (read === undefined) return undefined;
      const { count, texts } = read;
      const [only = '[]', ...more] = texts;
      if (more.length === 0) return { count, parts: [await parsedRows(only, lane)] };
      return { count, parts: partsOf(texts, signal, lane) };
    },
    rows: async function* (path, signal) {
      try {
        const from = await content();
        if (from instanceof LargeBody) yield* from.rows(path, signal);
        else {
          const rows = listIn(from.value, path);
          if (rows.length > 0) yield rows;
        }
      } catch (error) {
        throw failure(error, path);
      }
    },
  };
}

const parsedRows = (text: string, lane: ReadingLane | undefined): Promise<readonly JsonValue[]> =>
  turns.take(() => parseJson(text) as readonly JsonValue[], lane?.());

async function* partsOf(
  texts: readonly string[],
  signal: AbortSignal | undefined,
  lane: ReadingLane | undefined,
): AsyncGenerator<readonly JsonValue[]> {
  for (const text of texts) {
    signal?.throwIfAborted();
    yield await parsedRows(text, lane);
  }
}

/** The byte order mark, which a reader may ignore (RFC 8259, section 8.1). */
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const hasMark = (raw: Buffer): boolean => raw.subarray(0, MARK.length).equals(MARK);

function hasMoreContainers(text: string, most: number): boolean {
  let count = 0;
  for (const bracket of ['{', '['])
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1))
      if (++count > most) return true;
  return false;
}

function parse(text: string, bytes: Buffer): JsonValue {
  // Some writes have a response without a body, which is fine.
  if (text === '') return null;
  try {
    return parseJson(text, bytes);
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new NotJson(at === undefined ? undefined : Number(at));
  }
}

/** Whether a body is a web page (of a proxy, a login or a wrong address) instead of an API response. */
export function isWebPage(raw: Buffer, contentType: string | undefined): boolean {
  const start = raw.subarray(0, 200).toString('latin1').replace(/^ï»¿/, '').trimStart();
  return /^<(?:!doctype html|html)/i.test(start) || /^text\/html\b/i.test(contentType ?? '');
}

/** Why a body is not JSON, without quoting it. */
function reasonOf(raw: Buffer, contentType: string | undefined, position?: number): string {
  if (isWebPage(raw, contentType)) return 'it is a web page (HTML), not JSON';
  const type = /^[\w.+/-]{1,60}/.exec(contentType ?? '')?.[0];
  if (type !== undefined && !/json$/i.test(type)) return `it is ${type}, not JSON`;
  if ((raw[0] === 0xff && raw[1] === 0xfe) || (raw[0] === 0xfe && raw[1] === 0xff))
    return 'it is encoded in UTF-16, but JSON requires UTF-8';
  const start = raw.subarray(0, 200).toString('latin1').replace(/^ï»¿/, '').trimStart();
  if (start.startsWith('{') || start.startsWith('[')) {
    const where = position === undefined ? '' : ` at position ${position} of ${raw.length}`;
    return `it is truncated or malformed JSON${where}`;
  }
  return 'it is not JSON';
}
