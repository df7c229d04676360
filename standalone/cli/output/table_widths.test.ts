import { widthsOf } from './table_sink';

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
});
