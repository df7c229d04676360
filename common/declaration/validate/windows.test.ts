import type { ListDeclaration } from '../entity';
import { offsetPages } from '../build';
import { tickets } from '../testing/tickets';
import { problemsOf } from './index';

const pages = offsetPages({ size: 'limit', max: 100, offset: 'offset', more: 'more', cap: 1000 });
const between = (operators: readonly ('gt' | 'lt')[], more = {}) => ({
  column: 'changed',
  operators,
  parameter: operators.includes('gt') ? 'since' : 'until',
  match: 'superset' as const,
  time: 'iso_seconds' as const,
  ...more,
});
const windows = { column: 'changed', earliest: '2020-01-01T00:00:00Z' };
const filters = [between(['gt']), between(['lt'])];

/** The problems of the windows of a list with `more`. */
function problems(more: Partial<ListDeclaration>): readonly string[] {
  const entity = tickets.entities['tickets'];
  const [list, ...others] = entity?.lists ?? [];
  if (entity === undefined || list === undefined) throw new Error('no list');
  const changed = { ...list, pages, windows, filters, ...more };
  const entities = {
    ...tickets.entities,
    tickets: { ...entity, lists: [changed, ...others] },
  };
  return problemsOf({ ...tickets, entities })
    .filter(({ path }) => path.includes('windows'))
    .map(({ path, problem }) => `${path.split('.').slice(3).join('.')}: ${problem}`);
}

describe('the windows of a list', () => {
  it('are valid with a cap and a filter for each bound', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[string, Partial<ListDeclaration>, string]>([
    ['an unknown column', { windows: { ...windows, column: 'x' } }, 'unknown column "x"'],
    [
      'a missing filter',
      { filters: [between(['gt'])] },
      '"changed" has no filter for lt with a time format',
    ],
    [
      'different formats',
      { filters: [between(['gt']), between(['lt'], { time: 'date' })] },
      'the filters on "changed" have different time formats',
    ],
    [
      'an invalid time',
      { windows: { ...windows, earliest: 'long ago' } },
      'it is not a time in ISO 8601',
    ],
    ['a width of nothing', { windows: { ...windows, mostDays: 0 } }, 'it must be at least 1'],
    ['pages without a cap', { pages: { kind: 'none' } }, 'the pages of the list have no cap'],
    ['a look-up', { lookup: true }, 'a look-up has only one row'],
    [
      'a translator that does not push it down',
      {
        translate: {
          because: 'a test',
          pushes: { changed: ['gt'] },
          translate: () => {
            throw new Error('not asked');
          },
        },
      },
      'the translator does not push down "changed" with lt',
    ],
  ])('are not valid with %s', (_, more, problem) => {
    expect(problems(more).join('\n')).toContain(problem);
  });
});
