import { jsonText, valueAt, type JsonValue } from '../../../common/declaration';
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
/** A body that is not JSON is read no further: what it says stands at its beginning. */
const PLAIN_BYTES = 64 * 1024;

export interface ErrorBody {
  /** The body, where it is JSON. */
  readonly json: JsonValue | undefined;
  /** What the service says, in one line. Not redacted, not shortened. */
  readonly said: string | undefined;
}

/** Where `readErrorBody` looks. */
export const pathsOfErrors = (paths: readonly string[] = []): readonly string[] => [
  ...paths,
  ...COMMON_PATHS,
];

/**
 * Reads the body of a refused request. `json`: what it is, where it is JSON. `paths` are tried in order, then the
 * common ones. Never throws.
 */
export function readErrorBody(
  raw: Buffer,
  json: JsonValue | undefined,
  contentType: string | undefined,
  paths: readonly string[] = [],
): ErrorBody {
  if (json === undefined) {
    const text = raw.subarray(0, PLAIN_BYTES).toString('utf8');
    return { json, said: line(markupText(text, contentType)) };
  }
  try {
    return { json, said: saidIn(json, paths) };
  } catch {
    // Nested deeper than can be written.
    return { json, said: undefined };
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
  const text = typeof value === 'string' ? value : brief(value);
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  if (clean === '') return undefined;
  return clean;
}

function brief(value: JsonValue): string {
  try {
    return jsonText(value);
  } catch {
    // It nests too deep to be written, or to be read by a person.
    return '';
  }
}

/** As much of it as a person wants to read. To be cut only after secrets were taken out: half of one is not found. */
export function shortened(said: string): string {
  return said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
}
