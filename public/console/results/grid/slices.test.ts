import { nextSlice, type PlacedCell } from './slices';

const DATA = {};

/** Cells of `count` rows from `first` on, ten columns each. */
function cells(first: number, count: number, data: object = DATA): PlacedCell[] {
  return Array.from({ length: count * 10 }, (_, index) => {
    const rowIndex = first + Math.floor(index / 10);
    return { key: `${rowIndex}:${index % 10}`, props: { rowIndex, data } };
  });
}
const rowsOf = (drawn: readonly PlacedCell[]): number[] => [
  ...new Set(drawn.map(({ props }) => props.rowIndex)),
];

describe('rows after a leap', () => {
  it('of a few rows come at once', () => {
    const { cells: drawn, isWhole } = nextSlice(cells(0, 35), cells(3, 35));
    expect(isWhole).toBe(true);
    expect(rowsOf(drawn)).toEqual(rowsOf(cells(3, 35)));
  });

  it('of a page come a slice at a time, and those before go so too, until all are there', () => {
    const wanted = cells(50_000, 35);
    let drawn: readonly PlacedCell[] = cells(0, 35);
    let steps = 0;
    for (let isWhole = false; !isWhole; steps += 1) {
      const before = new Set(drawn.map(({ key }) => key));
      const next = nextSlice(drawn, wanted);
      expect(next.cells.filter(({ key }) => !before.has(key)).length).toBeLessThanOrEqual(50);
      ({ cells: drawn, isWhole } = next);
    }
    expect(steps).toBe(7);
    expect(drawn).toEqual(wanted);
  });

  it('never pile up while the scroll bar is dragged', () => {
    let drawn: readonly PlacedCell[] = cells(0, 35);
    for (let step = 1; step < 200; step += 1) {
      ({ cells: drawn } = nextSlice(drawn, cells(step * 500, 35)));
      expect(drawn.length).toBeLessThan(450);
    }
  });

  it('begin with the row that a key jumps to: the last one going down, the first going up', () => {
    const down = nextSlice(cells(0, 35), cells(99_965, 35));
    expect(rowsOf(down.cells)).toContain(99_999);
    const up = nextSlice(cells(99_965, 35), cells(0, 35));
    expect(rowsOf(up.cells)).toContain(0);
  });

  it('leave nothing of other columns behind', () => {
    const { cells: drawn } = nextSlice(cells(0, 35, {}), cells(50_000, 35));
    expect(Math.min(...rowsOf(drawn))).toBeGreaterThanOrEqual(50_000);
  });
});
