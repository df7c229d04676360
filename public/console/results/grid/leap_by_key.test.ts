import { rowAfterKey } from './leap_by_key';

const SIGHT = { rowCount: 100, firstInSight: 40 };
const after = (key: string, row: number, ctrlKey = false): number | undefined =>
  rowAfterKey({ key, ctrlKey }, row, SIGHT);

describe('the row that a key moves to', () => {
  it('is the next one or the one before, and never beyond the ends', () => {
    expect([after('ArrowDown', 7), after('ArrowUp', 7)]).toEqual([8, 6]);
    expect([after('ArrowDown', 99), after('ArrowUp', 0)]).toEqual([99, undefined]);
  });

  it('is the first visible one from the header', () => {
    expect(after('ArrowDown', -1)).toBe(40);
  });

  it('is the last and the first with Control', () => {
    expect([after('End', 7, true), after('Home', 7, true)]).toEqual([99, 0]);
    expect([after('End', 7), after('Home', 7)]).toEqual([undefined, undefined]);
  });
});
