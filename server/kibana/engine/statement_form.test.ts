import type { StatementForm } from '../answers';
import { mayStop, problemOfForm } from './statement_form';

const codeOf = (text: string, more: Partial<StatementForm> = {}) =>
  problemOfForm(text, { written: text, onlyQuery: false, ...more })?.code;

describe('what must be one statement', () => {
  it.each([
    'SELECT 1 AS one',
    'SELECT 1 AS one;',
    '-- why\nSHOW CONNECTORS',
    'BEGIN SELECT 1 AS a; SELECT 2 AS b; END',
  ])('is one: %s', (text) => expect(codeOf(text)).toBeUndefined());
  it.each([
    '',
    ';',
    '-- nothing',
    'SELECT 1 AS a; SELECT 2 AS b',
    'SELECT 1 AS a; DROP CONNECTOR x',
  ])('is not one: %j', (text) => expect(codeOf(text)).toBe('one_statement_expected'));
  it('is what its author wrote', () => {
    for (const written of ['SELECT {{ n }} AS one', undefined, 1, ['SELECT 1 AS one']])
      expect(codeOf('SELECT 1 AS one', { written })).toBe('statement_from_template');
  });
  it.each([
    'SELECT 1 AS one',
    'WITH a AS (SELECT 1 AS one) SELECT * FROM a',
    'SHOW CONNECTORS',
    'DESCRIBE gh.issues',
    'EXPLAIN SELECT 1 AS one',
    'EXPLAIN ANALYZE SELECT 1 AS one',
    'EXPLAIN CONNECTOR_EXEC gh.issues.close(id => 1)',
  ])('is a query: %s', (text) => {
    expect(codeOf(text, { onlyQuery: true })).toBeUndefined();
    expect(mayStop(text)).toBe(true);
  });
  it.each([
    'CONNECTOR_EXEC gh.issues.close(id => 1)',
    'DRY RUN CONNECTOR_EXEC gh.issues.close(id => 1)',
    'CONNECTOR_EXEC gh.issues.close(id => id) FOR EACH (SELECT 1 AS id)',
    'BEGIN SELECT 1 AS one; END',
    'IF true THEN SELECT 1 AS one; END IF',
    'CREATE TEMP TABLE t AS SELECT 1 AS one',
    'TEST CONNECTOR gh',
    'CLEAR CACHE',
  ])('is no query: %s', (text) => {
    expect(codeOf(text, { onlyQuery: true })).toBe('query_expected');
    expect(mayStop(text)).toBe(false);
  });
});
