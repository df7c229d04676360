import { LiveRows } from './live_rows';

describe('rows that are live', () => {
  it('are those with the focus and the pointer, and the previous one of each', () => {
    const live = new LiveRows();
    live.focus(3);
    live.focus(4);
    live.point(9);
    expect([...live.all()].sort()).toEqual([3, 4, 9]);
    live.focus(5);
    expect([...live.all()].sort()).toEqual([4, 5, 9]);
  });

  it('notify only if they changed', () => {
    const live = new LiveRows();
    let notified = 0;
    live.subscribe(() => (notified += 1));
    live.focus(3);
    const before = live.all();
    live.focus(3);
    live.point(3);
    expect(notified).toBe(1);
    expect(live.all()).toBe(before);
  });
});
