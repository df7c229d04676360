import { columnId, positionOf } from './grid_data';

const column = (name: string) => ({ name, type: 'text' }) as const;

describe('the id of a column, which screen readers read in the sort menu', () => {
  it.each([
    ['state', 'state (column 3)'],
    ['', '(no name) (column 3)'],
    ['count(*) (column 9)', 'count(*) (column 9) (column 3)'],
  ])('of "%s" names it', (name, id) => expect(columnId(column(name), 2)).toBe(id));

  it('identifies its position, even if others have the same name', () => {
    const names = ['a', 'a', '', '__proto__', 'b (column 1)', ...Array<string>(200).fill('x')];
    const ids = names.map((name, position) => columnId(column(name), position));
    expect(ids.map(positionOf)).toEqual(names.map((_, position) => position));
  });
});
