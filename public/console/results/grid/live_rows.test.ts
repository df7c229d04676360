import { LiveRows } from './live_rows';

describe('rows that are live', () => {
  it('are where the focus is and where it comes from, and where the pointer is', () => {
    const live = new LiveRows();
    live.focus(3);
    live.focus(4);
    live.point(9);
    expect([...live.all()].sort()).toEqual([3, 4, 9]);
    live.focus(5);
    expect([...live.all()].sort()).toEqual([4, 5, 9]);
  });

  it('are told of only when they are others', () => {
    const live = new LiveRows();
    let told = 0;
    live.subscribe(() => (told += 1));
    live.focus(3);
    const before = live.all();
    live.focus(3);
    live.point(3);
    expect(told).toBe(1);
    expect(live.all()).toBe(before);
  });
});
