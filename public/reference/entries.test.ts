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

  it('explains conditions in a line each', () => {
    const conditions = all.find(({ title }) => title === 'Conditions')?.entries ?? [];
    expect(conditions.map(({ syntax, description }) => `${syntax} → ${description}`))
      .toMatchInlineSnapshot(`
      [
        "= <> < <= > >=, AND OR NOT → Comparison and logic.",
        "IN (…), BETWEEN … AND … → One of several values; a range including both ends.",
        "LIKE 'a%', ILIKE '%b%' → Patterns; ILIKE ignores case.",
        "IS [NOT] NULL, IS [NOT] DISTINCT FROM → Comparison that treats NULL as a value.",
        "column CONTAINS 'value' → Finds an equal element of a list, or a substring of a text. Both ignore case.",
        "labels[0], raw.user.login → An element of a list (counted from 0) or a member of a document.",
      ]
    `);
  });
});
