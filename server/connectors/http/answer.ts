import type { JsonValue } from '../../../common/declaration';
import { ServiceError, type ErrorPlace } from '../../../common/errors';
import type { ServiceAnswer } from '../service_client';
import { rowsIn, valueAt } from './json_path';
import { BodyGone, NotJson, NotRows, type JsonReader, type ParsedBody } from './json_reader';

/** Larger bodies are parsed in the worker. */
export const INLINE_BYTES = 2 * 1024 * 1024;

export interface AnswerParts {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: Buffer;
  readonly wire?: ServiceAnswer['wire'];
}

/** An answer that reads its body when it is asked to, in the way that suits its size. */
export function answerOf(
  parts: AnswerParts,
  reader: JsonReader,
  place: ErrorPlace = {},
): ServiceAnswer {
  const { status, headers, raw } = parts;
  const wire = parts.wire && { wire: parts.wire };
  const unreadable = (error: unknown): never => {
    if (!(error instanceof NotJson)) throw error;
    const reason = reasonOf(raw, headers['content-type'], error.position);
    throw new ServiceError('unreadable_answer', { reason }, place);
  };

  const noRows = (path: string): never => {
    const where = path === '.' ? 'the body' : path;
    throw new ServiceError('unreadable_answer', { reason: `${where}: a list was due` }, place);
  };

  if (raw.length <= INLINE_BYTES) {
    let parsed: { readonly value: JsonValue } | undefined;
    const json = async (): Promise<JsonValue> => {
      try {
        parsed ??= { value: parse(raw) };
        return parsed.value;
      } catch (error) {
        return unreadable(error);
      }
    };
    return {
      status,
      headers,
      raw,
      ...wire,
      notModified: status === 304,
      json,
      forget: () => (parsed = undefined),
      at: async (path) => valueAt(await json(), path),
      rows: async function* (path) {
        const rows = rowsIn(valueAt(await json(), path)) ?? noRows(path);
        if (rows.length > 0) yield rows;
      },
    };
  }

  let body: Promise<ParsedBody> | undefined;
  const parsed = (): Promise<ParsedBody> => {
    body ??= reader.parse(raw);
    return body.catch(unreadable);
  };
  const value = async (path: string): Promise<JsonValue | undefined> => {
    for (;;) {
      try {
        return await (await parsed()).value(path);
      } catch (error) {
        if (!(error instanceof BodyGone)) throw error;
        body = undefined;
      }
    }
  };
  async function* rows(path: string): AsyncGenerator<readonly JsonValue[]> {
    for (;;) {
      try {
        yield* (await parsed()).rows(path);
        return;
      } catch (error) {
        if (error instanceof NotRows) noRows(path);
        if (!(error instanceof BodyGone)) throw error;
        body = undefined;
      }
    }
  }
  return {
    status,
    headers,
    raw,
    ...wire,
    notModified: status === 304,
    json: async () => (await value('.')) ?? null,
    forget: () => undefined,
    at: value,
    rows,
  };
}

function parse(raw: Buffer): JsonValue {
  // Some answers to writes have no body: that is no value, and no fault.
  if (raw.length === 0) return null;
  try {
    return JSON.parse(raw.toString('utf8')) as JsonValue;
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new NotJson(at === undefined ? undefined : Number(at));
  }
}

/** Why a body is no JSON, in words that quote nothing of it. */
function reasonOf(raw: Buffer, contentType: string | undefined, position?: number): string {
  const start = raw.subarray(0, 200).toString('latin1').trimStart().toLowerCase();
  const type = /^[\w.+/-]{1,60}/.exec(contentType ?? '')?.[0];
  if (start.startsWith('<!doctype html') || start.startsWith('<html') || type === 'text/html') {
    return 'it is a web page (HTML), not JSON';
  }
  if (type !== undefined && !/json$/i.test(type)) return `it is ${type}, not JSON`;
  if (start.startsWith('{') || start.startsWith('[')) {
    const where = position === undefined ? '' : ` at position ${position} of ${raw.length}`;
    return `it is JSON that breaks off or is damaged${where}`;
  }
  return 'it is not JSON';
}
