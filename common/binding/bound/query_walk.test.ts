import { queryOf, selectOf } from '../testing/marked';
import { columnsInQuery, scansOf, selectsOf, someExpression } from './query_walk';

const EVERYWHERE = `
  WITH recent AS (SELECT number AS a FROM gh.issues)
  SELECT title, count(*) OVER (ORDER BY state) FROM (SELECT * FROM gh.issues) AS t
  WHERE EXISTS (SELECT 1 FROM gh.issues AS inside WHERE inside.author = t.author)
  UNION ALL SELECT 'x', 1 FROM recent ORDER BY title`;

test('SELECTs are found outermost first, those in subqueries last', () => {
  const aliases = selectsOf(queryOf(EVERYWHERE)).map(({ from }) =>
    from === undefined || from.kind === 'join' ? '' : from.alias,
  );
  expect(aliases).toEqual(['issues', 't', 'issues', 'recent', 'inside']);
  expect(scansOf(queryOf(EVERYWHERE)).map(({ alias }) => alias)).toEqual([
    'issues',
    'issues',
    'inside',
  ]);
});

test('columns are found in windows, subqueries and common tables', () => {
  const names = columnsInQuery(queryOf(EVERYWHERE)).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['number', 'title', 'state', 'author']));
});

test('a search stops at the first match and copies nothing', () => {
  const [item] = selectOf('SELECT number + 1 FROM gh.issues').items;
  if (item === undefined) throw new Error('no item');
  const seen: unknown[] = [];
  someExpression(item.expression, (part) => {
    seen.push(part);
    return true;
  });
  expect(seen).toEqual([item.expression]);
  expect(seen[0]).toBe(item.expression);
});
