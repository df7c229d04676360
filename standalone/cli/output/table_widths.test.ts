import { fitWidths } from './table_widths';

describe('widths of a table', () => {
  it('are unchanged if there is room', () => {
    expect(fitWidths([5, 4], [5, 4], 80)).toEqual([5, 4]);
    expect(fitWidths([5, 188], [5, 16], 200)).toEqual([5, 188]);
  });

  it('cut nothing if the output is not a terminal', () => {
    expect(fitWidths([500], [16], undefined)).toEqual([500]);
  });

  it.each([
    [80, [7, 39, 24]],
    [200, [7, 159, 24]],
  ])('take from the longest text first, at %d columns', (available, widths) => {
    expect(fitWidths([7, 3000, 24], [7, 16, 16], available)).toEqual(widths);
  });

  it('are shared evenly between two long texts', () => {
    expect(fitWidths([6, 900, 300], [6, 16, 16], 80)).toEqual([6, 32, 32]);
  });

  it('cut texts rather than numbers and times', () => {
    expect(fitWidths([20, 40], [20, 16], 45)).toEqual([20, 18]);
  });

  it('are undefined if a text would have too little room', () => {
    expect(fitWidths([20, 40], [20, 16], 40)).toBeUndefined();
  });
});
