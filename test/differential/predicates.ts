import fc from 'fast-check';
import { LARGE_ROWS } from '../support/sample_service/large_data';

export type Table = keyof typeof LARGE_ROWS;
interface Columns {
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
  readonly others: readonly string[];
}
const COLUMNS: Readonly<Record<Table, Columns>> = {
  tasks: {
    numbers: ['points', 'score', 'sprint', 'id'],
    texts: ['title', 'state', 'owner'],
    others: ['done', 'labels'],
  },
  members: { numbers: ['age', 'id'], texts: ['login', 'team'], others: [] },
  sprints: { numbers: ['budget', 'id'], texts: ['name', 'lead'], others: [] },
};

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** Values in the data. */
const values = (table: Table, column: string): string[] =>
  LARGE_ROWS[table].flatMap((row) => {
    const value = row[column];
    return value === null || value === undefined ? [] : [String(value)];
  });
export const one = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
export const negation = one(['', '', 'NOT ']);

function leaf(table: Table, alias: string): fc.Arbitrary<string> {
  const { numbers, texts, others } = COLUMNS[table];
  const numeric = one(numbers).chain((column) => {
    const name = `${alias}.${column}`;
    const value = one(values(table, column));
    return fc.oneof(
      fc
        .tuple(one(['=', '<>', '<', '<=', '>', '>=', 'IS DISTINCT FROM']), value)
        .map(([sign, v]) => `${name} ${sign} ${v}`),
      fc
        .tuple(negation, value, value)
        .map(([not, low, high]) => `${name} ${not}BETWEEN ${low} AND ${high}`),
      fc
        .tuple(negation, fc.array(value, { minLength: 1, maxLength: 4 }))
        .map(([not, list]) => `${name} ${not}IN (${list.join(', ')})`),
      value.map((v) => `${name} * 2 - 1 > ${v}`),
      value.map((v) => `${name} / 2 >= ${v} OR ${name} IS NULL`),
    );
  });
  const textual = one(texts).chain((column) => {
    const name = `${alias}.${column}`;
    const value = one(values(table, column));
    return fc.oneof(
      fc
        .tuple(one(['=', '<>', '<', '>=']), value)
        .map(([sign, v]) => `${name} ${sign} ${quote(v)}`),
      fc
        .tuple(negation, fc.array(value, { minLength: 1, maxLength: 3 }))
        .map(([not, list]) => `${name} ${not}IN (${list.map(quote).join(', ')})`),
      fc
        .tuple(negation, one(['LIKE', 'ILIKE']), value, one(['%', '_%']))
        .map(([not, word, v, wild]) => `${name} ${not}${word} ${quote(`${v.slice(0, 2)}${wild}`)}`),
      value.map((v) => `${name} CONTAINS ${quote(v.slice(1, 3))}`),
      fc.tuple(value, value).map(([a, b]) => `${name} = ${quote(a)} OR ${name} = ${quote(b)}`),
    );
  });
  const nulls = fc
    .tuple(one([...numbers, ...texts, ...others]), negation)
    .map(([column, not]) => `${alias}.${column} IS ${not}NULL`);
  const choices = [numeric, textual, nulls];
  if (table === 'tasks') {
    choices.push(
      one(['done', 'NOT done', 'done = true', 'done IS NOT TRUE', 'done IS FALSE']).map((text) =>
        text.replace('done', `${alias}.done`),
      ),
      fc
        .tuple(
          one(['>', '>=', '<', '<=']),
          one(['2026-01-05T10:00:00Z', '2026-01-13', '2026-01-21T00:00:00Z']),
        )
        .map(([sign, v]) => `${alias}.created_at ${sign} '${v}'`),
      fc
        .tuple(negation, one(['bug', 'BUG', 'api', 'ui']))
        .map(([not, v]) => `${alias}.labels ${not}CONTAINS '${v}'`),
      one([
        `${alias}.owner IN (SELECT m.login FROM s.members m WHERE m.age > 25)`,
        `${alias}.owner NOT IN (SELECT m.login FROM s.members m WHERE m.team = 'web')`,
        `${alias}.sprint NOT IN (SELECT p.budget FROM s.sprints p)`,
        `EXISTS (SELECT 1 FROM s.members m WHERE m.login = ${alias}.owner AND m.team = 'core')`,
        `NOT EXISTS (SELECT 1 FROM s.sprints p WHERE p.lead = ${alias}.owner AND p.budget > 20)`,
        `${alias}.points > (SELECT avg(x.points) FROM s.tasks x WHERE x.sprint = ${alias}.sprint)`,
        `(SELECT count(*) FROM s.sprints p WHERE p.lead = ${alias}.owner) > 4`,
      ]),
    );
  }
  return fc.oneof(...choices);
}

/** Leaves joined by AND, OR and NOT. */
export function predicate(table: Table, alias: string): fc.Arbitrary<string> {
  return fc.letrec<{ node: string; leaf: string }>((tie) => ({
    leaf: leaf(table, alias).map((text) => `(${text})`),
    node: fc.oneof(
      { maxDepth: 2 },
      tie('leaf'),
      fc.tuple(tie('node'), one(['AND', 'OR']), tie('node')).map((parts) => `(${parts.join(' ')})`),
      tie('node').map((text) => `NOT ${text}`),
    ),
  })).node;
}
