import { matching, referenceSections } from './entries';

describe('the reference of the language', () => {
  const all = referenceSections();
  const found = (search: string): readonly string[] =>
    matching(all, search).flatMap(({ entries }) => entries.map(({ syntax }) => syntax));

  it('lists statements, conditions, options and functions, and nothing that is not available', () => {
    expect(all.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Statements', 'Conditions', 'Functions: text']),
    );
    expect(found('').some((syntax) => syntax.startsWith('SYNC'))).toBe(false);
    expect(found('max_age')).toEqual(['max_age = duration']);
  });
  it('can be searched by words in any order and case', () => {
    expect(found('ANALYZE explain')).toEqual([
      'EXPLAIN [ANALYZE] [FORMAT JSON] SELECT … | CONNECTOR_EXEC …',
    ]);
    expect(found('no such thing')).toEqual([]);
  });
});
