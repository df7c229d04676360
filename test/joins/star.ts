import type { ConnectorTypeDeclaration, EntityDeclaration } from '../../common/declaration';
import type { FakeCall, FakeResponse } from '../../server/scan/testing';
import { entity, list, service } from './declare_service';

/** A table with integers; `wanted` are the rows that a condition keeps, which the service can apply. */
export interface StarTable {
  readonly connector: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, number>>[];
  readonly filtered: boolean;
}
export interface Star {
  readonly types: readonly ConnectorTypeDeclaration[];
  /** The center first; `d1.id = center.d1` and so on. */
  readonly tables: readonly StarTable[];
  readonly respond: (call: FakeCall) => FakeResponse;
}

const PAGE = 100;
const BATCH = 100;
const KINDS = 10;
const SERVICES = ['north', 'east', 'south', 'west'] as const;

/**
 * A table that five others refine, over four services; a condition leaves about a tenth of the rows, as planning assumes.
 * `random` returns numbers below 1.
 */
export function starOf(random: () => number): Star {
  const below = (most: number): number => Math.floor(random() * most);
  const sizes = Array.from({ length: 5 }, () => [30, 150, 400, 900][below(4)] ?? 30);
  const dimensions = sizes.map((size, at): StarTable => {
    return {
      connector: SERVICES[(at + 1) % SERVICES.length] ?? 'north',
      name: `d${at + 1}`,
      columns: ['id', 'kind'],
      rows: Array.from({ length: size }, (_, id) => ({ id, kind: below(KINDS) })),
      filtered: random() < 0.5,
    };
  });
  const center: StarTable = {
    connector: 'north',
    name: 'center',
    columns: ['id', 'kind', ...dimensions.map(({ name }) => name)],
    rows: Array.from({ length: [200, 1000, 2500][below(3)] ?? 200 }, (_, id) => ({
      id,
      kind: below(KINDS),
      ...Object.fromEntries(dimensions.map(({ name, rows }) => [name, below(rows.length)])),
    })),
    filtered: random() < 0.5,
  };
  const tables = [center, ...dimensions];
  const types = SERVICES.map((name) =>
    typeOf(
      name,
      tables.filter(({ connector }) => connector === name),
    ),
  );
  return { types, tables, respond: (call) => respond(tables, call) };
}

/** The statement over all tables. `order`: of the tables in FROM. */
export function statementOf({ tables }: Star, order: readonly number[]): string {
  const from = order.map((at) => `${tables[at]?.connector ?? ''}.${tables[at]?.name ?? ''}`);
  const [, ...dimensions] = tables;
  const conditions = [
    ...dimensions.map(({ name }) => `${name}.id = center.${name}`),
    ...tables.filter(({ filtered }) => filtered).map(({ name }) => `${name}.kind = 0`),
  ];
  return `SELECT count(*) FROM ${from.join(', ')} WHERE ${conditions.join(' AND ')}`;
}

type Rows = StarTable['rows'];

/**
 * The fewest requests of all orders in which each table is read with the best keys of one before it, or completely. An
 * order is left as soon as it takes more than another one.
 */
export function fewestRequests({ tables }: Star): number {
  let fewest = Infinity;
  const read = (done: ReadonlyMap<number, Rows>, requests: number): void => {
    if (requests >= fewest) return;
    if (done.size === tables.length) {
      fewest = requests;
      return;
    }
    for (const [at, table] of tables.entries()) {
      if (done.has(at)) continue;
      const step = stepOf(table, at, done);
      read(new Map([...done, [at, step.rows]]), requests + step.requests);
    }
  };
  read(new Map(), 0);
  return fewest;
}

function stepOf(table: StarTable, at: number, done: ReadonlyMap<number, Rows>) {
  const own = table.rows.filter((row) => !table.filtered || row['kind'] === 0);
  const ways = [...done].flatMap(([other, rows]) => {
    if (at !== 0 && other !== 0) return [];
    const [mine, theirs] = at === 0 ? [`d${other}`, 'id'] : ['id', `d${at}`];
    return [withKeys(own, mine, new Set(rows.map((row) => row[theirs] ?? -1)))];
  });
  const requests = Math.min(pages(own.length), ...ways.map((way) => way.requests));
  const rows = ways.reduce(
    (least, way) => (way.rows.length < least.length ? way.rows : least),
    own,
  );
  return { requests, rows };
}

function withKeys(rows: Rows, column: string, keys: ReadonlySet<number>) {
  const position = new Map([...keys].sort((a, b) => a - b).map((key, at) => [key, at]));
  const counts = Array.from({ length: Math.ceil(keys.size / BATCH) }, () => 0);
  const found = rows.filter((row) => {
    const at = position.get(row[column] ?? -1);
    if (at === undefined) return false;
    const batch = Math.floor(at / BATCH);
    counts[batch] = (counts[batch] ?? 0) + 1;
    return true;
  });
  // That there are no keys at all is luck on which no order can count.
  return { requests: counts.reduce((sum, count) => sum + pages(count), 0) || 1, rows: found };
}

const pages = (rows: number): number => Math.max(1, Math.ceil(rows / PAGE));

const typeOf = (name: string, tables: readonly StarTable[]): ConnectorTypeDeclaration =>
  service(
    name,
    { page: PAGE, maxConcurrency: 4 },
    Object.fromEntries(tables.map((table) => [table.name, entityOf(table)])),
  );

const entityOf = ({ name, columns }: StarTable): EntityDeclaration =>
  entity(
    ['id'],
    Object.fromEntries(columns.map((column) => [column, { type: 'integer' as const }])),
    [
      list('all', `/${name}`, {
        filters: columns.map((column) => ({
          column,
          operators: ['eq', 'in'] as const,
          parameter: column,
          match: 'exact' as const,
          many: 'repeat' as const,
        })),
      }),
    ],
  );

function respond(tables: readonly StarTable[], { url }: FakeCall): FakeResponse {
  const table = tables.find(({ name }) => `/${name}` === url.pathname);
  if (table === undefined) return { status: 404 };
  const found = table.rows.filter((row) =>
    table.columns.every((column) => {
      const values = url.searchParams.getAll(column);
      return values.length === 0 || values.includes(String(row[column]));
    }),
  );
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const more = page * PAGE < found.length;
  return {
    body: found.slice((page - 1) * PAGE, page * PAGE),
    headers: more ? { link: `<${next.toString()}>; rel="next"` } : {},
  };
}

/** The same numbers for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
