import type { JsonValue } from '../../../common/declaration';
import { valueAt } from '../http/json_path';
import { markupText } from './markup_text';
import { detailsOf } from './service_details';

const LONGEST = 600;
/** Where services of the common kind say what is wrong. */
const COMMON_PATHS = [
  'error_description',
  'message',
  'Message',
  'error.message',
  'error.reason',
  'error',
  'errorMessage',
  'description',
  'msg',
  'reason',
];
/** An error body that is larger says nothing to a person. */
const READ_BYTES = 64 * 1024;

export interface ErrorBody {
  /** The body, where it is JSON. */
  readonly json: JsonValue | undefined;
  /** What the service says, in one line. Not redacted, not shortened. */
  readonly said: string | undefined;
}

/** Reads the body of a refused request. `paths` are tried in order, then the common ones. Never throws. */
export function readErrorBody(
  raw: Buffer,
  contentType: string | undefined,
  paths: readonly string[] = [],
): ErrorBody {
  const text = raw.subarray(0, READ_BYTES).toString('utf8');
  const json = parsed(text);
  if (json === undefined) return { json, said: line(markupText(text, contentType)) };
  try {
    return { json, said: saidIn(json, paths) };
  } catch {
    // Nested deeper than can be written.
    return { json, said: undefined };
  }
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The message, then what it is about; where a body is of no known shape, the body itself. */
function saidIn(json: JsonValue, paths: readonly string[]): string | undefined {
  if (typeof json === 'string') return line(json);
  const main = mainOf(json, paths);
  const details = detailsOf(json).flatMap((detail) => line(detail) ?? []);
  const news = details.filter((detail) => main?.includes(detail) !== true);
  if (main === undefined && news.length === 0) return isEmpty(json) ? undefined : line(json);
  if (main === undefined || news.length === 0) return main ?? news.join('; ');
  return `${main.replace(/[.:]$/, '')}: ${news.join('; ')}`;
}

function mainOf(json: JsonValue, paths: readonly string[]): string | undefined {
  for (const path of [...paths, ...COMMON_PATHS]) {
    const value = valueAt(json, path);
    const said = typeof value === 'object' ? undefined : line(value);
    if (said === undefined || typeof value === 'boolean') continue;
    // OAuth 2 says which error it is beside what it means (RFC 6749 §5.2).
    const error = path === 'error_description' ? line(valueAt(json, 'error')) : undefined;
    return error === undefined ? said : `${error}: ${said}`;
  }
  // Problem details: a title for the kind, a detail for the case (RFC 9457).
  const texts = [valueAt(json, 'title'), valueAt(json, 'detail')]
    .filter((value) => typeof value === 'string')
    .map((text, at, all) => (at + 1 < all.length ? text.replace(/[.:]$/, '') : text));
  return line(texts.join(': '));
}

const isEmpty = (json: JsonValue): boolean =>
  typeof json !== 'object' || json === null || Object.keys(json).length === 0;

function line(value: JsonValue | undefined): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  if (clean === '') return undefined;
  return clean;
}

/** As much of it as a person wants to read. To be cut only after secrets were taken out: half of one is not found. */
export function shortened(said: string): string {
  return said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
}
