import { endsStatement } from './statement_end';

describe('the end of a statement', () => {
  it.each([
    'SELECT 1;',
    'SELECT 1; ',
    'SELECT 1; -- done',
    "SELECT ';';",
    "SELECT 'lacks a quote;",
    ';',
  ])('is seen: %s', (text) => {
    expect(endsStatement(text)).toBe(true);
  });
  it.each(['SELECT 1', "SELECT 'a;b'", 'SELECT 1 -- ;', 'BEGIN SELECT 1;', 'SELECT 1; SELECT 2'])(
    'is not seen: %s',
    (text) => {
      expect(endsStatement(text)).toBe(false);
    },
  );
});
