import { hash as hashOf } from 'node:crypto';
import type { ResultRow, ResultValue } from '../../common/contract';
import {
  canonicalJson,
  ExactNumber,
  losesDigits,
  type DataType,
  type JsonValue,
} from '../../common/declaration';
import type { Document, IndexColumn } from '../ports';
import { copyToEcs, type EcsCopy } from './ecs';
import { documentId, type KeyPart } from './target';

export const TIMESTAMP = '@timestamp';
export const ORIGIN = '_moltler';

/** A column of the rows that become documents. */
export interface RowColumn {
  readonly name: string;
  readonly type: DataType | 'null';
  readonly ignoringCase: boolean;
  /** It is only read to know the key or the time of a row. */
  readonly hidden?: true;
}

/** How the rows of one source become documents. */
export interface DocumentShape {
  readonly columns: readonly RowColumn[];
  /** Positions of the columns of the key. */
  readonly key: readonly number[];
  /** `<connector id>:<entity>`, or the id of the sync of a query. */
  readonly prefix: string;
  /** Position of the column with the time of a row. */
  readonly time?: number | undefined;
  /** Where the documents come from: connector, type, entity, sync_id. */
  readonly origin: Readonly<Record<string, string>>;
  /** Set if columns are copied to the fields of the Elastic Common Schema. */
  readonly ecs?: EcsCopy;
}

/** The document of a row, with a hash of its content: 64 bits, never 0; the same for every sync that writes it. */
export interface HashedDocument {
  readonly document: Document;
  readonly high: number;
  readonly low: number;
}
/** A row that cannot have an id. */
export interface RowWithoutKey {
  readonly reason: string;
  /** Identifies it by its content. */
  readonly mark: string;
  readonly content: Document['content'];
}

/** The columns that readers of the index see. */
export function indexColumns({
  columns,
  ecs,
}: Pick<DocumentShape, 'columns' | 'ecs'>): readonly IndexColumn[] {
  const shown = columns.filter(({ hidden }) => hidden !== true);
  const own = shown.map(({ name, type, ignoringCase }) => ({
    name,
    type: type === 'null' ? ('text' as const) : type,
    ignoringCase,
  }));
  const added: readonly IndexColumn[] = [
    { name: TIMESTAMP, type: 'timestamp', ignoringCase: false },
    { name: ORIGIN, type: 'document', ignoringCase: false },
    ...(ecs?.columns ?? []),
  ];
  return [...own, ...added.filter(({ name }) => shown.every((column) => column.name !== name))];
}

/** Makes a document of a row. `syncedAt`: ISO 8601. */
export function documentOf(
  shape: DocumentShape,
  row: ResultRow,
  syncedAt: string,
): HashedDocument | RowWithoutKey {
  const { columns, key, prefix, time, origin, ecs } = shape;
  const content: Record<string, JsonValue> = {};
  const members: JsonValue[] = [];
  // Of the names as well: a statement that gives a column another name changes the documents.
  let text = '';
  for (const [at, { name, type, hidden }] of columns.entries()) {
    const value = row[at];
    if (value === null || value === undefined || hidden === true) continue;
    const member = stored(value, type);
    members[at] = member;
    text += `${JSON.stringify(name)}:${typeof value === 'object' ? canonicalJson(value) : JSON.stringify(value)}\n`;
    if (name === '__proto__')
      Object.defineProperty(content, name, { value: member, enumerable: true });
    else content[name] = member;
  }
  const timed = time === undefined ? undefined : row[time];
  if (timed !== undefined && timed !== null && content[TIMESTAMP] === undefined)
    content[TIMESTAMP] = timed;
  text += JSON.stringify(content[TIMESTAMP]);
  if (ecs !== undefined) {
    copyToEcs(ecs, members, content);
    text += `\necs ${ecs.version}`;
  }
  const { sync_id: _sync, ...source } = origin;
  const hash = hashOf('sha256', `${text}${canonicalJson(source)}`, 'buffer');
  if (content[TIMESTAMP] === undefined) content[TIMESTAMP] = syncedAt;
  content[ORIGIN] = { ...origin, synced_at: syncedAt };
  const parts: readonly KeyPart[] = key.map((at) => ({
    ignoringCase: columns[at]?.ignoringCase === true,
  }));
  const id = documentId(
    prefix,
    parts,
    key.map((at) => row[at]),
  );
  if (id === undefined) {
    const empty = key.filter((at) => row[at] === null || row[at] === undefined);
    const names = empty.map((at) => columns[at]?.name ?? '').join(', ');
    const reason = `The row has no value in ${names}, which identifies it.`;
    return { reason, mark: hash.toString('base64url'), content };
  }
  const [high, low] = [hash.readUInt32LE(0), hash.readUInt32LE(4)];
  return { document: { id, content }, high, low: low === 0 ? 1 : low };
}

/** JSON's grammar of a number. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** As in the result, but numbers that are texts there, because a double cannot hold them, are numbers here. */
function stored(value: ResultValue, type: DataType | 'null'): JsonValue {
  if (typeof type === 'object' && Array.isArray(value)) {
    const { list } = type;
    return (value as readonly ResultValue[]).map((one) => stored(one, list));
  }
  if ((type !== 'integer' && type !== 'number') || typeof value !== 'string') return value;
  if (!NUMBER.test(value)) return value;
  return losesDigits(value) ? new ExactNumber(value) : Number(value);
}
