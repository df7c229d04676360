import type { JsonValue } from '../../../common/declaration';

type Members = Readonly<Record<string, JsonValue>>;

/** More details do not help a person. */
const MOST_DETAILS = 8;
/** Maximum depth of nested lists of errors. */
const DEEPEST = 4;

/** Members in which services list problems, in the body and in its `error`. */
const LISTS = [
  'errorMessages',
  'messages',
  'errors',
  'details',
  'detail',
  'violations',
  'fieldViolations',
  'invalid-params',
  'invalid_params',
  'invalidParams',
  'fieldErrors',
  'field_errors',
  'validation_errors',
  'validationErrors',
  'root_cause',
  'causes',
  'response_metadata',
];
/** Members that name what an entry of such a list is about. */
const PLACES = [
  'field',
  'path',
  'param',
  'parameter',
  'property',
  'pointer',
  'location',
  'loc',
  'attribute',
  'name',
  'target',
  'fields',
];
const TEXTS = ['message', 'detail', 'description', 'msg', 'reason', 'title', 'error', 'Message'];
const CODES = ['code', 'errorCode', 'error_code', 'type', 'status'];

/** Every problem in a service's error body, each on one line: the field, its code, the text, the value. */
export function detailsOf(body: JsonValue): readonly string[] {
  const found = new Set<string>();
  const add = (text: string | undefined): void => {
    if (text !== undefined && found.size <= MOST_DETAILS) found.add(text);
  };
  if (Array.isArray(body)) collect(body, '', 0, add);
  else if (isMembers(body)) {
    for (const holder of [body, body['error'], body['data']]) {
      if (!isMembers(holder)) continue;
      for (const list of LISTS)
        if (typeof holder[list] === 'object') collect(holder[list], '', 0, add);
    }
  }
  const details = [...found];
  return details.length > MOST_DETAILS ? [...details.slice(0, MOST_DETAILS), '…'] : details;
}

/** A list of texts or of objects, or a map from field to either. */
function collect(
  value: JsonValue | undefined,
  place: string,
  depth: number,
  add: (text: string | undefined) => void,
): void {
  if (value === undefined || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value.slice(0, MOST_DETAILS + 1);
    for (const item of items) collect(item, place, depth + 1, add);
    return;
  }
  if (!isMembers(value)) {
    const text = plain(value);
    if (text !== undefined) add(place === '' ? text : `${place}: ${text}`);
    return;
  }
  // An object directly in such a member is a map from fields to problems, and a field may be called `description`.
  const entry = depth > 0 || first(value, ['message', 'msg']) !== undefined;
  const text = entry ? entryOf(value, place) : undefined;
  if (text !== undefined) add(text);
  const nested = LISTS.filter((list) => typeof value[list] === 'object');
  for (const list of nested) collect(value[list], place, depth + 1, add);
  if (text !== undefined || nested.length > 0) return;
  // A map from fields to problems.
  for (const [field, what] of Object.entries(value).slice(0, MOST_DETAILS + 1)) {
    if (!field.startsWith('@'))
      collect(what, place === '' ? field : `${place}.${field}`, depth + 1, add);
  }
}

/** One entry: `Issue.assignees (invalid): the service's text, value "nobody"`. */
function entryOf(entry: Members, outer: string): string | undefined {
  const text = first(entry, TEXTS);
  const code = first(entry, CODES);
  const own = first(entry, PLACES) ?? sourceOf(entry['source']);
  if (text === undefined && (code === undefined || own === undefined)) return undefined;
  const resource = plain(entry['resource']);
  const place = [outer, resource, own]
    .filter((part) => part !== undefined && part !== '')
    .join('.');
  const message = text ?? '';
  const coded = code === undefined || message.includes(code) ? '' : `(${code})`;
  const value = entry['value'] ?? entry['rejectedValue'];
  const shown = value === undefined || value === null ? undefined : JSON.stringify(value);
  const valued = shown === undefined || message.includes(shown) ? '' : `value ${shown}`;
  const head = [place, coded].filter((part) => part !== '').join(' ');
  const tail = [message, valued].filter((part) => part !== '').join(', ');
  return [head, tail].filter((part) => part !== '').join(': ');
}

/** JSON:API names what an error is about with a pointer or a parameter. */
function sourceOf(source: JsonValue | undefined): string | undefined {
  return isMembers(source) ? first(source, ['pointer', 'parameter', 'header']) : undefined;
}

function first(entry: Members, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = entry[name];
    const text = Array.isArray(value) ? value.map(plain).filter(Boolean).join('.') : plain(value);
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}

/** A text or a number on one line; undefined for anything else. */
function plain(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

const isMembers = (value: JsonValue | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
