import type { Scan, ScanBatch, ScanColumn } from '../../scan';
import { WholeGroupsReader } from './read_whole_groups';

const COLUMNS: readonly ScanColumn[] = [
  { name: 'repo', type: 'text', ignoringCase: true },
  { name: 'count(*)', type: 'integer', ignoringCase: false },
];
const PLAN = { scan: 'i', keys: ['repo'], columns: ['count(*)', 'repo'] };

/** A scan of these batches, and how many of them were read. */
function scanOf(batches: readonly ScanBatch[]) {
  let read = 0;
  async function* reading() {
    for (const batch of batches) {
      read += 1;
      yield batch;
    }
  }
  const scan = { columns: COLUMNS, batches: reading } as unknown as Scan;
  return { scan, read: () => read };
}
const batch = (
  repos: readonly (string | null)[],
  counts: readonly (number | bigint)[],
): ScanBatch => ({
  rowCount: repos.length,
  values: [repos, counts],
});

async function left(reader: WholeGroupsReader): Promise<readonly ScanBatch[]> {
  const found: ScanBatch[] = [];
  for (const scan of reader.left ?? []) for await (const one of scan.batches()) found.push(one);
  return found;
}

describe('groups of a store', () => {
  it('are the rows if each has keys of its own', async () => {
    const { scan } = scanOf([batch(['a', null], [1, 2n ** 60n]), batch(['b'], [3])]);
    const reader = new WholeGroupsReader(PLAN, scan);
    await reader.read();
    expect(reader.rows).toEqual([
      [1, 'a'],
      ['1152921504606846976', null],
      [3, 'b'],
    ]);
    expect(reader.left).toBeUndefined();
  });

  it.each([
    ['the same keys', [batch(['a', 'b'], [1, 2]), batch(['a'], [3]), batch(['c'], [4])]],
    ['another spelling', [batch(['a'], [1]), batch(['A'], [3]), batch(['c'], [4])]],
    ['no key twice', [batch([null], [1]), batch([null], [3])]],
    ['a text that is stored differently', [batch(['a'], [1]), batch(['\ud800'], [3])]],
  ])('are put together elsewhere if some have %s', async (_, batches) => {
    const { scan, read } = scanOf(batches);
    const reader = new WholeGroupsReader(PLAN, scan);
    await reader.read();
    expect(reader.rows).toBeUndefined();
    expect(await left(reader)).toEqual(batches);
    // None of them is requested twice.
    expect(read()).toBe(batches.length);
  });

  it('are left to the evaluator if a condition was not applied', async () => {
    const values = [['a'], [1], [false]];
    const applied = { name: 'applied', type: 'boolean', ignoringCase: false } as const;
    const batches = [
      { rowCount: 1, values: [['b'], [1], [true]] },
      { rowCount: 1, values },
    ];
    const { scan } = scanOf(batches);
    const plan = { ...PLAN, applied: 'applied' };
    const reader = new WholeGroupsReader(plan, { ...scan, columns: [...COLUMNS, applied] });
    await reader.read();
    expect(reader.rows).toBeUndefined();
    expect(await left(reader)).toEqual(batches);
  });

  it('are not one row if there are none, which SQL knows', async () => {
    const { scan } = scanOf([]);
    const reader = new WholeGroupsReader({ scan: 'i', keys: [], columns: ['count(*)'] }, scan);
    await reader.read();
    expect(reader.rows).toBeUndefined();
  });

  it('are left to the evaluator if they are many', async () => {
    const many = Array.from({ length: 30 }, (_, page) =>
      batch(
        Array.from({ length: 1000 }, (_item, n) => `r-${page}-${n}`),
        Array.from({ length: 1000 }, () => 1),
      ),
    );
    const { scan } = scanOf(many);
    const reader = new WholeGroupsReader(PLAN, scan);
    await reader.read();
    expect(reader.rows).toBeUndefined();
    expect(await left(reader)).toHaveLength(30);
  });
});
