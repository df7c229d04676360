import { parseScript } from '../../common/language';
import { statementAt, statementsIn } from './statement_at';

/** `|` is the cursor; two of them mark a selection. */
const meant = (marked: string): string | undefined => {
  const [before = '', middle, after] = marked.split('|');
  const text = marked.replaceAll('|', '');
  const start = before.length;
  const script = parseScript(text);
  const extent =
    after === undefined
      ? statementAt(script, start)
      : statementsIn(script, { start, end: start + (middle?.length ?? 0) });
  return extent && text.slice(extent.start, extent.end);
};

describe('the statement that is run', () => {
  it.each([
    ['SELECT| 1; SELECT 2', 'SELECT 1'],
    ['|SELECT 1; SELECT 2', 'SELECT 1'],
    ['SELECT 1|; SELECT 2', 'SELECT 1'],
    ['SELECT 1; |SELECT 2', 'SELECT 2'],
    ['SELECT 1;| -- done\nSELECT 2', 'SELECT 1'],
    ['SELECT 1;\n|\nSELECT 2', 'SELECT 2'],
    ['SELECT 1;\n-- ab|out two\nSELECT 2;', 'SELECT 2'],
    ['SELECT 1;\n\n\n|', 'SELECT 1'],
    ['SELECT\n  |\n  1; SELECT 2', 'SELECT\n  \n  1'],
  ])('at %j is %j', (marked, expected) => {
    expect(meant(marked)).toBe(expected);
  });
  it('does not exist in an empty script', () => {
    expect(meant('  |  ')).toBeUndefined();
  });
});

describe('the statements that a selection runs', () => {
  it.each([
    ['SELECT |1; SEL|ECT 2; SELECT 3', 'SELECT 1; SELECT 2'],
    ['|SELECT 1; |SELECT 2', 'SELECT 1'],
    ['SELECT 1;\n|\n|SELECT 2', 'SELECT 2'],
    ['|SELECT 1;\nSELECT 2|', 'SELECT 1;\nSELECT 2'],
  ])('of %j are %j', (marked, expected) => {
    expect(meant(marked)).toBe(expected);
  });
});
