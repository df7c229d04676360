import { widthsOf } from './table_widths';

describe('widths of a table', () => {
  it('are those of the longest cell where there is room', () => {
    expect(
      widthsOf(
        [
          ['a', 'name'],
          ['12345', 'x'],
        ],
        80,
      ),
    ).toEqual([5, 4]);
  });
  it('shrink the widest column first and leave narrow ones whole', () => {
    expect(
      widthsOf(
        [
          ['id', 'title'],
          ['1', 'x'.repeat(50)],
        ],
        40,
      ),
    ).toEqual([2, 31]);
  });
  it('count wide characters as two', () => {
    expect(widthsOf([['名前']], undefined)).toEqual([4]);
  });
  it('do not cut anything where output is no terminal', () => {
    expect(widthsOf([['x'.repeat(500)]], undefined)).toEqual([500]);
  });
  it('leave numbers and times whole, and cut texts instead', () => {
    const rows = [
      ['created_at', 'title'],
      ['2026-11-22T09:17:00Z', 'x'.repeat(18)],
    ];
    expect(widthsOf(rows, 40, [false, true])).toEqual([20, 13]);
  });
  it('are none where the columns cannot stand side by side', () => {
    const names = Array.from({ length: 20 }, (_, index) => `column_${index}`);
    expect(widthsOf([names], 80)).toBeUndefined();
  });
});
