import { jsonText, valueAt, type JsonValue } from '../../../common/declaration';
import { markupText } from './markup_text';
import { detailsOf } from './service_details';

const LONGEST = 600;
/** Where common services put the message of an error. */
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
/** A body that is not JSON is only read up to here; its message is at the beginning. */
const PLAIN_BYTES = 64 * 1024;

export interface ErrorBody {
  /** The body, if it is JSON. */
  readonly json: JsonValue | undefined;
  /** The service's message on one line. Not redacted, not shortened. */
  readonly message: string | undefined;
}

/** The paths at which `readErrorBody` looks. */
export const pathsOfErrors = (paths: readonly string[] = []): readonly string[] => [
  ...paths,
  ...COMMON_PATHS,
];

/**
 * Reads the body of a rejected request. `json`: the parsed body, if it is JSON. `paths` are tried in order, then the
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
    return { json, message: line(markupText(text, contentType)) };
  }
  try {
    return { json, message: messageIn(json, paths) };
  } catch {
    // It nests too deep to be serialized.
    return { json, message: undefined };
  }
}

/** The message, followed by what it is about; for a body of unknown shape, the body itself. */
function messageIn(json: JsonValue, paths: readonly string[]): string | undefined {
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
    const message = typeof value === 'object' ? undefined : line(value);
    if (message === undefined || typeof value === 'boolean') continue;
    // OAuth 2 has a code beside the description (RFC 6749 §5.2).
    const error = path === 'error_description' ? line(valueAt(json, 'error')) : undefined;
    return error === undefined ? message : `${error}: ${message}`;
  }
  // Problem details have a title for the kind and a detail for the case (RFC 9457).
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
    // It nests too deep to be serialized, or for a person to read.
    return '';
  }
}

/** Shortens the message for a person. Secrets must be removed first: half of a secret would not be found. */
export function shortened(message: string): string {
  return message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
}
