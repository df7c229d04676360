import { endsStatement, openQuote } from './statement_end';

describe('the end of a statement', () => {
  it.each([
    'SELECT 1;',
    'SELECT 1; ',
    'SELECT 1; -- done',
    "SELECT ';';",
    "SELECT 'it''s';",
    "SELECT 'two\nlines';",
    ';',
  ])('is seen: %s', (text) => {
    expect(endsStatement(text)).toBe(true);
  });
  it.each([
    'SELECT 1',
    "SELECT 'a;b'",
    'SELECT 1 -- ;',
    'BEGIN SELECT 1;',
    'SELECT 1; SELECT 2',
    "SELECT 'lacks a quote;",
    "SELECT 'lacks a quote;\nSELECT 2;",
    'SELECT `name;',
    'SELECT 1; /* not closed',
    'SELECT 1 /* not closed;',
  ])('is not seen: %s', (text) => {
    expect(endsStatement(text)).toBe(false);
  });
});

describe('an open quote or comment', () => {
  it.each([
    ["SELECT 'a;", "'"],
    ['SELECT "a;', '"'],
    ['SELECT `a;', '`'],
    ['SELECT 1 /* a;', '/*'],
    ["SELECT 'a;\nb'", undefined],
    ["SELECT 1 -- it's", undefined],
  ])('in %s is %s', (text, open) => {
    expect(openQuote(text)).toBe(open);
  });
});
