import type { ColumnSchema } from '../../binding';
import { aboutColumn } from './columns';

const column: ColumnSchema = {
  name: 'state',
  type: 'text',
  description: 'Where it stands.',
  values: ['open', 'closed'],
  ignoringCase: true,
  inStar: true,
  costly: true,
  requestOnly: true,
  pushable: ['eq', 'in'],
  sortable: true,
  required: true,
  native: false,
};

it('what is useful to know about a column is said, line by line', () => {
  expect(aboutColumn(column).split('\n')).toEqual([
    'Where it stands.',
    'Values: open, closed.',
    'Pushed down: =, IN.',
    'ORDER BY is pushed down.',
    'Requires a condition in WHERE or ON.',
    'Takes one request per row.',
    'A request parameter, not part of the response.',
    'Compared ignoring case.',
  ]);
});

it('a plain column needs no words', () => {
  const { description: _description, values: _values, ...plain } = column;
  const none = { ignoringCase: false, costly: false, requestOnly: false, pushable: [] };
  expect(aboutColumn({ ...plain, ...none, sortable: false, required: false })).toBe('');
});
