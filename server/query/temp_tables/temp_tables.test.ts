import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResultRow, ScanReport } from '../../../common/contract';
import type { ScanPlan } from '../../scan';
import { SpoolStore } from '../duckdb/spool/spool_store';
import { TempTables } from './temp_tables';

const COLUMNS = [
  { name: 'id', type: 'integer', ignoringCase: false },
  { name: 'text', type: 'text', ignoringCase: false },
] as const;

const scanReport = (more: Partial<ScanReport> = {}): ScanReport => ({
  scan: 's',
  connector: 'd',
  entity: 'tickets',
  rows: 3,
  pages: 1,
  requests: 1,
  bytes: 10,
  waitedMilliseconds: 0,
  cached: false,
  complete: true,
  list: 'list',
  warnings: [],
  ...more,
});

let folder: string;
let store: SpoolStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moltler-temp-tables-'));
  let count = 0;
  const limits = { resultMegabytes: 1, totalMegabytes: 8 };
  store = new SpoolStore(() => join(folder, String(count++)), limits);
});
const opened: TempTables[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((tables) => tables.close()));
  rmSync(folder, { recursive: true, force: true });
});

const tablesOf = (temp_table_megabytes = 4, temp_tables = 3): TempTables => {
  const tables = new TempTables(store.of('u'), { temp_table_megabytes, temp_tables });
  opened.push(tables);
  return tables;
};

const rows = (from: number, count: number, width = 1000): readonly ResultRow[] =>
  Array.from({ length: count }, (_, at) => [from + at, 'x'.repeat(width)]);

async function fill(
  tables: TempTables,
  name: string,
  batches: readonly (readonly ResultRow[])[],
  scans: readonly ScanReport[] = [],
) {
  const table = tables.begin(name, COLUMNS);
  try {
    table.returns(COLUMNS);
    for (const batch of batches) await tables.add(table, batch);
    table.ended(scans);
    await tables.finish(table);
  } finally {
    await tables.abandon(table);
  }
  return table;
}

const planOf = (entity: string, more: Partial<ScanPlan> = {}): ScanPlan => ({
  id: entity,
  connector: '',
  entity,
  columns: ['id'],
  details: [],
  access: { list: 'kept rows', query: {}, parameters: {} },
  rejected: [],
  pushed: [],
  residual: [],
  exact: true,
  options: {},
  ...more,
});

const NOTHING = { open: () => Promise.reject(new Error('no service is read')) } as never;

function open(tables: TempTables, plan: ScanPlan) {
  const { signal } = new AbortController();
  return tables.scanner(NOTHING).open(plan, { signal, priority: 'interactive' });
}

async function idsOf(tables: TempTables, plan: ScanPlan): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for await (const { values } of open(tables, plan).batches()) found.push(...(values[0] ?? []));
  return found;
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

describe('temporary tables', () => {
  it('can be read any number of times, from memory and from disk', async () => {
    const tables = tablesOf();
    await fill(tables, 't', [rows(0, 20), rows(20, 500), rows(520, 500)]);
    expect(store.usedBytes).toBeGreaterThan(1_000_000);
    expect(await idsOf(tables, planOf('t'))).toEqual(range(0, 1020));
    expect(await idsOf(tables, planOf('t'))).toEqual(range(0, 1020));
    // Other processes do not see the rows, and a killed server leaves no file.
    expect(readdirSync(folder)).toEqual([]);
    await tables.close();
    expect(store.usedBytes).toBe(0);
  });

  it('take no space on disk if they are small', async () => {
    const tables = tablesOf();
    await fill(tables, 't', [rows(0, 20)]);
    expect(store.usedBytes).toBe(0);
    await tables.close();
  });

  it('are read to the end, although they are replaced or deleted in the meantime', async () => {
    const tables = tablesOf();
    await fill(tables, 't', [rows(0, 500), rows(500, 500)]);
    const reading = open(tables, planOf('t')).batches()[Symbol.asyncIterator]();
    await reading.next();
    await fill(tables, 't', [rows(7, 1)]);
    const second = await reading.next();
    expect(second.done === true ? 0 : second.value.rowCount).toBe(500);
    await reading.next();
    expect(store.usedBytes).toBe(0);
    expect(await idsOf(tables, planOf('T'.toLowerCase()))).toEqual([7]);
  });

  it('do not look empty if they are read after they were deleted', async () => {
    const tables = tablesOf();
    await fill(tables, 't', [rows(0, 3)]);
    const reading = open(tables, planOf('t')).batches()[Symbol.asyncIterator]();
    await tables.drop('t');
    await expect(reading.next()).rejects.toThrow(RangeError);
  });

  it('keep the old rows if they cannot be replaced', async () => {
    const tables = tablesOf(1);
    await fill(tables, 't', [rows(0, 500)]);
    await expect(fill(tables, 't', [rows(0, 600)])).rejects.toMatchObject({
      code: 'temp_tables_too_large',
    });
    expect(await idsOf(tables, planOf('t'))).toEqual(range(0, 500));
    await tables.drop('t');
    expect(store.usedBytes).toBe(0);
  });

  it('are limited together with all results on disk', async () => {
    const tables = tablesOf(100);
    await expect(
      fill(
        tables,
        't',
        range(0, 9).map(() => rows(0, 1000)),
      ),
    ).rejects.toMatchObject({
      message: expect.stringContaining('8 MB (spool_total_megabytes)') as string,
    });
    expect(store.usedBytes).toBe(0);
  });

  it('are limited in number', async () => {
    const tables = tablesOf(4, 1);
    await fill(tables, 'a', []);
    await fill(tables, 'A', []);
    await expect(fill(tables, 'b', [])).rejects.toMatchObject({ code: 'too_many_temp_tables' });
  });

  it('report what their query lacked whenever they are read', async () => {
    const tables = tablesOf();
    const lacking = scanReport({ complete: false, reason: 'max_results', explanation: 'cut off' });
    await fill(tables, 't', [rows(0, 3)], [lacking]);
    const scan = open(tables, planOf('t', { limit: 2 }));
    for await (const _ of scan.batches()) continue;
    expect(scan.outcome()).toEqual({
      complete: false,
      reason: 'max_results',
      explanation: 'd.tickets: cut off',
      warnings: [],
    });
  });

  it('are complete if LIMIT ended their query, or a query that reads them', async () => {
    const tables = tablesOf();
    await fill(tables, 't', [rows(0, 3)], [scanReport({ complete: false, reason: 'limit' })]);
    expect(await idsOf(tables, planOf('t', { limit: 2 }))).toEqual([0, 1]);
    const scan = open(tables, planOf('t', { limit: 2 }));
    for await (const _ of scan.batches()) continue;
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'limit' });
    const whole = open(tables, planOf('t'));
    for await (const _ of whole.batches()) continue;
    expect(whole.outcome()).toEqual({ complete: true, warnings: [] });
  });
});
