import type { ResultRow } from '../../common/contract';
import { rowPortions } from './row_portions';

describe('rows of a result', () => {
  it('stay together if they are small', () => {
    const rows: ResultRow[] = [[1, 'a', null], [2, ['b'], { c: 'd' }], []];
    expect(rowPortions(rows)).toEqual([rows]);
    expect(rowPortions([])).toEqual([[]]);
  });

  it('are sent in portions if they are large, in order and each once', () => {
    const rows: ResultRow[] = [
      ['x'.repeat(60)],
      ['x'.repeat(30)],
      [{ text: ['x'.repeat(20)] }],
      ['x'.repeat(500)],
      ['y'],
    ];
    const [a, b, c, d, e] = rows;
    expect(rowPortions(rows, 100)).toEqual([[a, b], [c], [d], [e]]);
  });
});
