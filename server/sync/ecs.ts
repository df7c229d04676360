import type { DataType, JsonValue } from '../../common/declaration';
import type { IndexColumn } from '../ports';

/** A field of the Elastic Common Schema, and the columns that mean the same; the first that a document has is used. */
interface EcsField {
  /** https://www.elastic.co/docs/reference/ecs/ecs-field-reference */
  readonly path: readonly [string] | readonly [string, string];
  readonly columns: readonly string[];
  readonly takes: 'text' | 'timestamp' | 'texts';
}

const FIELDS: readonly EcsField[] = [
  {
    path: ['event', 'created'],
    columns: ['created_at', 'created', 'createddate', 'date_happened', 'triggered_at'],
    takes: 'timestamp',
  },
  { path: ['event', 'end'], columns: ['closed_at', 'resolved_at', 'ended_at'], takes: 'timestamp' },
  { path: ['event', 'start'], columns: ['started_at', 'start_time'], takes: 'timestamp' },
  { path: ['url', 'full'], columns: ['html_url', 'web_url', 'permalink', 'url'], takes: 'text' },
  {
    path: ['user', 'name'],
    columns: ['author', 'user_name', 'username', 'login', 'user', 'creator', 'reporter'],
    takes: 'text',
  },
  { path: ['user', 'email'], columns: ['email', 'user_email'], takes: 'text' },
  {
    path: ['message'],
    columns: ['title', 'summary', 'text', 'description', 'name'],
    takes: 'text',
  },
  { path: ['tags'], columns: ['labels', 'tags'], takes: 'texts' },
];

const fits = (type: DataType | 'null', takes: EcsField['takes']): boolean =>
  takes === 'texts' ? typeof type === 'object' && type.list === 'text' : type === takes;

/** Increases with the table above: documents are written again then. */
const VERSION = 1;

/** How the columns of one source are copied. */
export interface EcsCopy {
  readonly version: number;
  /** What the documents are: `github` and `github.issues`. */
  readonly event: { readonly module: string; readonly dataset: string };
  /** Position of the column, and where its value goes. */
  readonly fields: readonly {
    readonly at: number;
    readonly path: EcsField['path'];
  }[];
  /** Columns that the index has in addition. */
  readonly columns: readonly IndexColumn[];
}

/**
 * Which columns of a source have an equivalent in the Elastic Common Schema. A field whose first part is the name of a
 * column is left out: the document has that name already.
 */
export function ecsCopyOf(
  columns: readonly {
    readonly name: string;
    readonly type: DataType | 'null';
    readonly ignoringCase: boolean;
    readonly hidden?: true;
  }[],
  event: EcsCopy['event'],
): EcsCopy {
  const own = new Set(columns.map(({ name }) => name));
  const fields = FIELDS.flatMap(({ path, columns: names, takes }) => {
    if (own.has(path[0])) return [];
    const [at] = names.flatMap((wanted) => {
      const found = columns.findIndex(
        ({ name, type, hidden }) =>
          hidden !== true && name.toLowerCase() === wanted && fits(type, takes),
      );
      return found < 0 ? [] : [found];
    });
    return at === undefined ? [] : [{ at, path }];
  });
  const added = new Map<string, IndexColumn>();
  const ofEvent: readonly string[] = own.has('event') ? [] : ['event'];
  for (const name of ofEvent) added.set(name, { name, type: 'document', ignoringCase: false });
  for (const { at, path } of fields) {
    const [name, member] = path;
    const { type = 'text', ignoringCase = false } = columns[at] ?? {};
    added.set(
      name,
      member === undefined
        ? { name, type: type === 'null' ? 'text' : type, ignoringCase }
        : { name, type: 'document', ignoringCase: false },
    );
  }
  return { version: VERSION, event, fields, columns: [...added.values()] };
}

/** Adds the fields to a document. `values`: those of the columns, by their positions. */
export function copyToEcs(
  { event, fields, columns }: EcsCopy,
  values: readonly (JsonValue | undefined)[],
  content: Record<string, JsonValue>,
): void {
  const nested = new Map<string, Record<string, JsonValue>>();
  if (columns.some(({ name }) => name === 'event')) nested.set('event', { ...event });
  for (const { at, path } of fields) {
    const value = values[at];
    const [name, member] = path;
    if (value === undefined || value === null) continue;
    if (member === undefined) content[name] = value;
    else nested.set(name, { ...nested.get(name), [member]: value });
  }
  for (const [name, members] of nested) content[name] = members;
}
