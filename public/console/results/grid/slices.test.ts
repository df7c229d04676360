import { nextSlice, type PlacedRow } from './slices';

const DATA = {};

/** `count` rows from `first` on, ten cells each. */
const rows = (first: number, count: number, more: Partial<PlacedRow> = {}): PlacedRow[] =>
  Array.from({ length: count }, (_, index) => ({
    index: first + index,
    cells: '0…9',
    weight: 10,
    isFirst: false,
    data: DATA,
    ...more,
  }));
const numbers = (drawn: readonly PlacedRow[]): number[] => drawn.map(({ index }) => index);

describe('rows after a jump', () => {
  it('are rendered at once if they are few', () => {
    const { rows: drawn, isWhole } = nextSlice(rows(0, 35), rows(3, 35), 50);
    expect(isWhole).toBe(true);
    expect(numbers(drawn)).toEqual(numbers(rows(3, 35)));
  });

  it('are rendered in steps, and old ones are removed in steps too, until all are there', () => {
    const wanted = rows(50_000, 35);
    let drawn: readonly PlacedRow[] = rows(0, 35);
    let steps = 0;
    for (let isWhole = false; !isWhole; steps += 1) {
      const next = nextSlice(drawn, wanted, 50);
      expect(next.work).toBeLessThanOrEqual(50);
      ({ rows: drawn, isWhole } = next);
    }
    expect(steps).toBe(7);
    expect(drawn).toEqual(wanted);
  });

  it('are rendered one by one if the machine is too slow for more', () => {
    const wanted = rows(50_000, 35);
    let drawn: readonly PlacedRow[] = [];
    let steps = 0;
    for (let isWhole = false; !isWhole; steps += 1) {
      ({ rows: drawn, isWhole } = nextSlice(drawn, wanted, 1));
    }
    expect(steps).toBe(35);
  });

  it('never pile up while the scroll bar is dragged', () => {
    let drawn: readonly PlacedRow[] = rows(0, 35);
    for (let step = 1; step < 200; step += 1) {
      ({ rows: drawn } = nextSlice(drawn, rows(step * 500, 35), 50));
      expect(drawn.length).toBeLessThan(45);
    }
  });

  it('begin with the row that has the focus, whatever it costs', () => {
    const wanted = [...rows(99_965, 34), ...rows(99_999, 1, { isFirst: true, weight: 80 })];
    const { rows: drawn, isWhole } = nextSlice(rows(0, 35), wanted, 0);
    expect(numbers(drawn)).toContain(99_999);
    expect(drawn.filter(({ index }) => index >= 99_965)).toHaveLength(1);
    expect(isWhole).toBe(false);
  });

  it('keep their columns until the newly visible ones have been rendered', () => {
    const wanted = rows(0, 35, { cells: '5…14' });
    const { rows: drawn } = nextSlice(rows(0, 35), wanted, 50);
    expect(numbers(drawn)).toEqual(numbers(wanted));
    expect(drawn.filter(({ cells }) => cells === '5…14')).toHaveLength(5);
  });

  it('follow a column at once while it is resized', () => {
    const wanted = rows(0, 35, { data: {} });
    expect(nextSlice(rows(0, 35), wanted, 10)).toEqual({ rows: wanted, isWhole: true, work: 0 });
  });

  it('leave nothing of other columns behind', () => {
    const { rows: drawn } = nextSlice(rows(0, 35, { data: {} }), rows(50_000, 35), 50);
    expect(Math.min(...numbers(drawn))).toBeGreaterThanOrEqual(50_000);
  });
});
