import type { ResultColumn, ResultRow } from '../../../common/contract';
import { ShownTable } from './shown_table';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const COLUMNS: readonly ResultColumn[] = [
  { name: 'name', type: 'text' },
  { name: 'last_run', type: 'timestamp', shown: 'age' },
  { name: 'outcome', type: 'text' },
  { name: 'written', type: 'integer', shown: 'detail' },
  { name: 'statement', type: 'text', shown: 'detail' },
  { name: 'held', type: 'integer', shown: 'detail' },
  { name: 'problem', type: 'text', shown: 'below' },
];
const STATEMENT = 'SYNC CONNECTOR github_org.issues TO github-* INCREMENTAL ON updated_at';
const ROWS: readonly ResultRow[] = [
  ['issues', '2026-12-01T11:55:00.000Z', 'ok', 12, STATEMENT, null, null],
  ['pulls', '2026-12-01T10:00:00.000Z', 'partial', 3, STATEMENT, null, 'One list was not read.'],
];

const list = (width: number | undefined, rows = ROWS): string => {
  const table = new ShownTable(COLUMNS, {
    width,
    wrapAt: width ?? 120,
    isEmpty: (value) => value === null,
    now: NOW,
  });
  return table.add(rows) + table.end();
};

describe('a list with more columns than a terminal has room for', () => {
  it('leaves out details and names them, and shows ages and problems', () => {
    expect(list(60)).toBe(`┌────────┬───────────┬─────────┬─────────┐
│ name   │ last_run  │ outcome │ written │
├────────┼───────────┼─────────┼─────────┤
│ issues │ 5 min ago │ ok      │      12 │
│ pulls  │ 2 h ago   │ partial │       3 │
└────────┴───────────┴─────────┴─────────┘
pulls: One list was not read. (2 h ago)
(no room for statement; moltler --format json shows all)
`);
  });

  it('has everything where there is room, with whole times', () => {
    const text = list(200);
    expect(text).toContain(`│ 2026-12-01T11:55:00.000Z │ ok      │      12 │ ${STATEMENT} │`);
    expect(text).not.toContain('no room for');
    expect(text).toContain('pulls: One list was not read. (2026-12-01T10:00:00.000Z)');
  });

  it('shows each problem once, with the number of rows that have it', () => {
    const [, failed = []] = ROWS;
    expect(list(80, [failed, failed, failed])).toContain(
      'pulls: One list was not read. (3 rows)\n',
    );
  });

  it('is a block per row on a very narrow terminal, with everything', () => {
    const text = list(30);
    expect(text).toContain('─[ 2 ]─');
    expect(text).toContain('problem   │ One list was not read.');
  });
});
