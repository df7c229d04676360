import type { ResultColumn, StreamEvent } from '../../../common/contract';
import { resultOf, written } from './testing/written';

const titled = (count: number): StreamEvent[] =>
  resultOf(
    [
      { name: 'number', type: 'integer' },
      { name: 'title', type: 'text' },
    ],
    Array.from({ length: count }, (_, n) => [n + 1, `Login page ${n + 1} is slow`]),
  );

describe('a table', () => {
  it('cuts the name of a long expression, which the other formats show in full', async () => {
    const name = `CASE ${"WHEN state = 'open' THEN 1 ".repeat(5)}END`;
    const result = resultOf(
      [
        { name, type: 'integer' },
        { name, type: 'integer' },
      ],
      [
        [1, 2],
        [3, 4],
      ],
    );
    const table = await written('table', result);
    expect(table.split('\n')[1]).toMatch(/^│ CASE WHEN .*… │ CASE .*… │$/);
    expect(await written('csv', result)).toContain(`${name},${name}_2\n1,2\n`);
    expect(await written('ndjson', result)).toContain(
      JSON.stringify({ [name]: 1, [`${name}_2`]: 2 }),
    );
  });

  it.each([1, 499, 500, 1327])('is as wide as its rows if the first batch has %d', async (n) => {
    for (const columns of [undefined, 80]) {
      const text = await written('table', titled(n), columns);
      expect(text).toContain(`Login page ${n} is slow`);
      expect(text).not.toContain('…');
    }
  });

  it('never cuts a number or a time that is wider than all before', async () => {
    const events = titled(600);
    const later: StreamEvent = { type: 'rows', statement: 0, rows: [[1234567890123, 'x']] };
    const text = await written('table', [...events.slice(0, 3), later, ...events.slice(3)], 60);
    expect(text).toContain('│ 1234567890123 │ x');
    expect(text).not.toContain('…');
    // The wider table has its own header, and each row appears once.
    expect(text.match(/│\s+number │/g)).toHaveLength(2);
    expect(text.match(/Login page 600 /g)).toHaveLength(1);
  });

  it('cuts nothing if the output is not a terminal, however long a later text is', async () => {
    const events = titled(600);
    const long = `The end of ${'a very '.repeat(40)}long story`;
    const later: StreamEvent = { type: 'rows', statement: 0, rows: [[601, long]] };
    const text = await written('table', [...events.slice(0, 3), later, ...events.slice(3)]);
    expect(text).toContain(long);
    expect(text).not.toContain('…');
  });

  it('cuts long texts rather than numbers, at every width', async () => {
    const columns: ResultColumn[] = [
      { name: 'n', type: 'integer' },
      { name: 'title', type: 'text' },
      { name: 'at', type: 'timestamp' },
      { name: 'any', type: 'document' },
      { name: 'ids', type: { list: 'integer' } },
    ];
    const row = ['9007199254740993', 'word '.repeat(30), '2026-11-29T14:17:41Z', 12345678901234];
    const ids = Array.from({ length: 30 }, (_, index) => 1_000_000 + index);
    const events = resultOf(columns, [
      [...row, ids],
      [...row, ids],
    ]);
    for (const width of [40, 80, 100, 120, 200]) {
      const text = await written('table', events, width);
      expect(text).toContain('9007199254740993');
      expect(text).toContain('2026-11-29T14:17:41Z');
      expect(text).toContain('12345678901234');
      // No number of the list is cut.
      expect(text).not.toMatch(/\d…/);
      if (text.startsWith('┌')) {
        expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
          Math.max(width, 60),
        );
      }
    }
  });

  it('shows a block per row rather than the first letters of a text', async () => {
    const [title, labels] = ['Login loop after the session expires', 'bug, good first issue'];
    const columns: ResultColumn[] = [
      { name: 'created_at', type: 'timestamp' },
      { name: 'title', type: 'text' },
      { name: 'labels', type: 'text' },
    ];
    const events = resultOf(columns, [
      ['2026-11-29T14:17:41Z', title, labels],
      ['2026-11-29T14:17:41Z', title, labels],
    ]);
    expect(await written('table', events, 50)).toMatch(/^─\[ 1 \]/);
    expect(await written('table', events, 80)).toContain(
      '│ Login loop after the session… │ bug, good first issue │',
    );
  });
});
