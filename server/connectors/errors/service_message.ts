import { jsonText, type JsonValue } from '../../../common/declaration';
import { valueAt } from '../http/json_path';

const LONGEST = 300;
/** Where services of the common kind say what is wrong. */
const COMMON_PATHS = [
  'message',
  'error.message',
  'error',
  'errors.0.message',
  'errors.0',
  'detail',
];
/** One line of plain text is no longer. */
const PLAIN_BYTES = 4 * 1024;

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
  if (json !== undefined) {
    for (const path of pathsOfErrors(paths)) {
      const said = line(valueAt(json, path));
      if (said !== undefined) return { json, said };
    }
    return { json, said: typeof json === 'string' ? line(json) : undefined };
  } else {
    // A page made for people would be noise; one line of plain text is what the service says.
    const text = raw.subarray(0, PLAIN_BYTES).toString('utf8');
    const plain = (contentType ?? 'text/plain').startsWith('text/plain') && text.length < 1000;
    return { json: undefined, said: plain ? line(text) : undefined };
  }
}

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
