import stringWidth from 'string-width';
import type { PlacedDiagnostic } from '../../../common/language';
import { describeDiagnostic } from './describe_diagnostic';

const diagnostic = (line: number, column: number, endColumn: number): PlacedDiagnostic => ({
  code: 'unknown_column',
  severity: 'error',
  text: 'gh.issues has no column "titel".',
  hint: 'Did you mean "title"?',
  range: { start: 0, end: 1 },
  start: { line, column },
  end: { line, column: endColumn },
});

describe('an error in a script', () => {
  it('shows the line and a caret under the position', () => {
    expect(
      describeDiagnostic(diagnostic(2, 8, 13), 'SHOW CONNECTORS;\nSELECT titel FROM gh.issues;'),
    ).toBe(
      [
        'error: gh.issues has no column "titel". [unknown_column]',
        '  at line 2, column 8',
        '2 │ SELECT titel FROM gh.issues;',
        '  │        ^^^^^',
        '  Did you mean "title"?',
      ].join('\n'),
    );
  });
  it.each([
    ["SELECT '日本語', titel;", 'titel'],
    ["SELECT '💥e\u0301', titel;", 'titel'],
    ["SELECT '日本' x;", "'日本'"],
  ])('puts the caret under the place in %s', (text, marked) => {
    const column = text.indexOf(marked) + 1;
    const lines = describeDiagnostic(diagnostic(1, column, column + marked.length), text).split(
      '\n',
    );
    const before = stringWidth(`1 │ ${text.slice(0, column - 1)}`);
    expect(lines[3]).toBe(`  │ ${' '.repeat(before - 4)}${'^'.repeat(stringWidth(marked))}`);
  });
  it('masks a token in plain text on the line it shows', () => {
    const text = `CREATE CONNECTOR gh TYPE 'github' CONFIG {"token": "ghp_actualtoken123", "orgg": "x"};`;
    const described = describeDiagnostic(diagnostic(1, 74, 80), text);
    expect(described).not.toContain('ghp_');
    expect(described).toContain('"••••••••••••••••••", "orgg"');
  });
  it('shows only the part of a very long line around the caret', () => {
    const text = describeDiagnostic(
      diagnostic(1, 5001, 5006),
      `${'x'.repeat(5000)}titel${'y'.repeat(5000)}`,
    );
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(140);
    expect(text).toContain('titel');
  });
  it.each([
    ['SELECT', 'SELECT number FROM mycomp…', '^^^^^^'],
    ['titel', "…= 'open' AND titel = 'xy'", '              ^^^^^'],
    ['WHERE', '…pany.issues WHERE state …', '             ^^^^^'],
  ])('marks where a line that is cut continues: %s', (word, shown, carets) => {
    const text = "SELECT number FROM mycompany.issues WHERE state = 'open' AND titel = 'xy'";
    const column = text.indexOf(word) + 1;
    const at = diagnostic(1, column, column + word.length);
    const lines = describeDiagnostic(at, text, 30).split('\n');
    expect(lines.slice(2, 4)).toEqual([`1 │ ${shown}`, `  │ ${carets}`]);
  });
});
