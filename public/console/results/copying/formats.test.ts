/** @jest-environment jsdom */
import type { ResultColumn, ResultRow } from '../../../../common/contract';
import { CSV, JSON_LIST, MARKDOWN, NDJSON, rowsText, watchFormulas } from '.';

const columns: readonly ResultColumn[] = [
  { name: '__proto__', type: 'text' },
  { name: 'n', type: 'integer' },
  { name: 'n', type: { list: 'text' } },
];
const text = (format: typeof CSV, rows: readonly ResultRow[]) => rowsText(format, columns, rows);

describe('CSV', () => {
  it('quotes only where necessary, and distinguishes NULL from an empty text', async () => {
    const rows: readonly ResultRow[] = [
      ['a "b", c\nd', 1, ['x', 'y']],
      [null, null, null],
      ['', 0, []],
      [' edge', 2, null],
    ];
    expect(await text(CSV, rows)).toBe(
      '__proto__,n,n_2\r\n"a ""b"", c\nd",1,"[""x"",""y""]"\r\n,,\r\n"",0,[]\r\n" edge",2,\r\n',
    );
  });
});

describe('texts that a spreadsheet would evaluate as formulas', () => {
  const foundIn = async (format: typeof CSV, row: ResultRow) => {
    const watched = watchFormulas(format);
    const written = await rowsText(watched.format, columns, [row]);
    return { found: watched.found(), isSame: written === (await text(format, [row])) };
  };
  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1'])(
    'are detected, and kept: %j',
    async (one) => {
      expect(await foundIn(CSV, [one, 1, null])).toEqual({ found: true, isSame: true });
    },
  );
  it('do not include numbers, and do not matter in JSON', async () => {
    expect((await foundIn(CSV, ['-5', -5, null])).found).toBe(false);
    expect((await foundIn(CSV, ['a=b', 1, null])).found).toBe(false);
    expect((await foundIn(JSON_LIST, ['=1', 1, null])).found).toBe(false);
  });
});

describe('JSON', () => {
  it('keeps every column, also __proto__ and those that share a name', async () => {
    const all =
      (await text(JSON_LIST, [
        ['a', 1, ['x']],
        [null, null, null],
      ])) ?? '';
    const [first, second] = JSON.parse(all) as object[];
    expect(Object.entries(first ?? {})).toEqual([
      ['__proto__', 'a'],
      ['n', 1],
      ['n_2', ['x']],
    ]);
    expect(Object.values(second ?? {})).toEqual([null, null, null]);
  });
  it('is an empty list without rows', async () => {
    expect(JSON.parse((await text(JSON_LIST, [])) ?? '')).toEqual([]);
  });
  it('is one object per line as NDJSON', async () => {
    const lines = (
      (await text(NDJSON, [
        ['a\nb', 1, null],
        ['c', 2, null],
      ])) ?? ''
    ).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ n: 1, n_2: null });
  });
});

describe('Markdown', () => {
  it('lets no value break the table or add markup', async () => {
    const rows: readonly ResultRow[] = [
      ['a | b\nc \\| <b>&', 1, ['x']],
      [null, null, null],
    ];
    expect(await text(MARKDOWN, rows)).toBe(
      '| __proto__ | n | n |\n| --- | --: | --- |\n| a \\| b<br>c \\\\\\| &lt;b>&amp; | 1 | ["x"] |\n|  |  |  |\n',
    );
  });
});

it('the clipboard does not get more than it can hold', async () => {
  const rows = Array.from({ length: 100 }, (): ResultRow => ['x'.repeat(100), 1, null]);
  expect(await rowsText(CSV, columns, rows, 5_000)).toBeUndefined();
});
