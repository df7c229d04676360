import type { Run, StatementRun } from '../../runs';
import { errorPlace, statementPlace } from './statement_place';

const SCRIPT = `SELECT 1;
BEGIN
  DECLARE n = 1;
    SELECT n;
  THROW 'no';
END`;
const run = { order: { text: SCRIPT, offset: 100, parameters: {} } } as unknown as Run;
const given = (statement: Partial<StatementRun>): StatementRun =>
  ({ index: 1, kind: 'block_statement', ...statement }) as StatementRun;
const textOf = ({ start, end } = { start: 0, end: 0 }): string =>
  SCRIPT.slice(start - 100, end - 100);

describe('the place of a statement in the script', () => {
  it('is all of it', () => {
    expect(textOf(statementPlace(run, given({ index: 0 })))).toBe('SELECT 1');
  });
  it('is its line if it is inside a block', () => {
    const inner = { run: 1, line: 4, loops: [] };
    const statement = given({ inner, kind: 'select_statement' });
    expect(textOf(statementPlace(run, statement))).toBe('SELECT n;');
    expect(textOf(errorPlace(run, statement))).toBe('SELECT n;');
  });
  it('is the line that failed if it is a block', () => {
    expect(textOf(errorPlace(run, given({ errorPlace: { line: 5 } })))).toBe("THROW 'no';");
    expect(textOf(statementPlace(run, given({})))).toMatch(/^BEGIN[^]*END$/);
  });
  it('is not known if the script has no such statement or line', () => {
    expect(statementPlace(run, given({ index: 7 }))).toBeUndefined();
    expect(textOf(errorPlace(run, given({ errorPlace: { line: 99 } })))).toMatch(/^BEGIN/);
  });
});
