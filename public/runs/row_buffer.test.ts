import { RowBuffer } from './row_buffer';

describe('rows of a result', () => {
  const buffer = new RowBuffer();
  buffer.append([[0], [1], [2]]);
  buffer.append([]);
  buffer.append([[3]]);
  buffer.append([[4], [5]]);

  it('are found by index across batches', () => {
    expect([0, 1, 2, 3, 4, 5].map((index) => buffer.row(index))).toEqual([
      [0],
      [1],
      [2],
      [3],
      [4],
      [5],
    ]);
    expect(buffer.row(-1)).toBeUndefined();
    expect(buffer.row(6)).toBeUndefined();
  });

  it('come in order, and are counted', () => {
    expect([...buffer].flat()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(buffer.length).toBe(6);
  });

  it('are measured by their text, wherever it is in a value', () => {
    const heavy = new RowBuffer();
    heavy.append([['x'.repeat(1000), { deep: ['y'.repeat(500)] }, null]]);
    expect(heavy.characters).toBeGreaterThan(1500);
    expect(heavy.characters).toBeLessThan(1600);
  });
});
