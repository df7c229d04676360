import type { ScanValue } from '../scan';
import { TopRows } from './top_rows';

/** What is chosen of documents in the order of a store, and how many of them were needed. */
function chosen(
  most: number,
  order: Partial<ConstructorParameters<typeof TopRows>[1]>,
  documents: readonly (readonly [value: ScanValue, place?: string])[],
) {
  const top = new TopRows(most, { column: 'v', direction: 'asc', nulls: 'last', ...order });
  let read = 0;
  for (const [by, place] of documents) {
    if (top.isCompleteAt(place)) break;
    read++;
    top.add({ values: [by], by, place });
  }
  return { values: top.first().map(({ by }) => by), read };
}

test('the first rows are chosen without reading the rest', () => {
  const documents = [1, 2, 3, 4, 5].map((value) => [value, String(value)] as const);
  expect(chosen(2, {}, documents)).toEqual({ values: [1, 2], read: 2 });
});

test('documents of one place are all read, and sorted by their values', () => {
  // The store only knows milliseconds.
  const documents = [
    [1_002, '1'],
    [1_001, '1'],
    [1_003, '1'],
    [2_000, '2'],
  ] as const;
  expect(chosen(1, {}, documents)).toEqual({ values: [1_001], read: 3 });
  expect(chosen(1, { direction: 'desc' }, documents.slice(0, 3))).toEqual({
    values: [1_003],
    read: 3,
  });
});

test('documents without a place come first, wherever they belong', () => {
  const documents = [[NaN], [3], [1, '1'], [2, '2'], [4, '4'], [5, '5']] as const;
  expect(chosen(3, {}, documents)).toEqual({ values: [1, 2, 3], read: 5 });
  expect(chosen(6, {}, documents).values).toEqual([1, 2, 3, 4, 5, NaN]);
  expect(chosen(1, { direction: 'desc' }, documents).values).toEqual([NaN]);
});

test('a NULL with the place of a value belongs to the end', () => {
  const documents = [
    [null, '1'],
    [2, '2'],
    [3, '3'],
    [null, 'none'],
  ] as const;
  expect(chosen(2, {}, documents)).toEqual({ values: [2, 3], read: 3 });
  expect(chosen(4, {}, documents)).toEqual({ values: [2, 3, null, null], read: 4 });
});

test('NULLs that come first are enough', () => {
  const documents = [
    [null, 'none'],
    [null, 'none'],
    [1, '1'],
    [2, '2'],
  ] as const;
  expect(chosen(2, { nulls: 'first' }, documents)).toEqual({ values: [null, null], read: 2 });
});

test('texts are compared by code points, and large numbers exactly', () => {
  const texts = [['\u{1f600}'], ['\uffee'], ['a']] as const;
  expect(chosen(3, {}, texts).values).toEqual(['a', '\uffee', '\u{1f600}']);
  const numbers = [[9007199254740993n], [9007199254740992], [-1]] as const;
  expect(chosen(3, { direction: 'desc' }, numbers).values).toEqual([
    9007199254740993n,
    9007199254740992,
    -1,
  ]);
});

test('many more rows than are wanted are not kept', () => {
  const documents = Array.from({ length: 10_000 }, (_, at) => [10_000 - at] as const);
  expect(chosen(3, {}, documents).values).toEqual([1, 2, 3]);
});
