import { Misfits } from './misfits';
import { TooDeep, WrongShape } from './wrong_shape';

const warningsOf = (fill: (misfits: Misfits) => void): readonly string[] => {
  const misfits = new Misfits();
  fill(misfits);
  return misfits.warnings();
};
const times = (count: number, work: (at: number) => void): void => {
  for (let at = 0; at < count; at++) work(at);
};

describe('what could not be read is said', () => {
  it.each([
    [1, '1 row was skipped: an object was expected, but the service sent text.'],
    [1200, '1,200 rows were skipped: an object was expected, but the service sent text.'],
  ])('of %i rows', (count, warning) => {
    const wrong = new WrongShape('items', 'an object', 'secret');
    expect(warningsOf((misfits) => times(count, () => misfits.skipped(wrong)))).toEqual([warning]);
  });

  it.each([
    [
      1,
      'Column "size": 1 value is NULL because the service sent text where a number was expected.',
    ],
    [
      2,
      'Column "size": 2 values are NULL because the service sent text where a number was expected.',
    ],
  ])('of %i values', (count, warning) => {
    const wrong = new WrongShape('size', 'a number', 'secret');
    const fill = (misfits: Misfits) => times(count, () => misfits.unreadable('size', wrong));
    expect(warningsOf(fill)).toEqual([warning]);
  });

  it.each([
    [1, 'Column "raw": 1 document is NULL because it is nested more than 64 levels deep.'],
    [2, 'Column "raw": 2 documents are NULL because they are nested more than 64 levels deep.'],
  ])('of %i documents', (count, warning) => {
    const deep = new TooDeep(64);
    const fill = (misfits: Misfits) => times(count, () => misfits.unreadable('raw', deep));
    expect(warningsOf(fill)).toEqual([warning]);
  });

  it('of many kinds, which are counted rather than listed', () => {
    const fill = (misfits: Misfits) =>
      times(23, (at) => misfits.unreadable(`c${at}`, new WrongShape('c', 'a number', [])));
    const warnings = warningsOf(fill);
    expect(warnings).toHaveLength(21);
    expect(warnings.at(-1)).toBe('3 more rows or values could not be read in other ways.');
  });
});
