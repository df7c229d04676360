import stringWidth from 'string-width';
import type { PlacedDiagnostic } from '../../../common/language';
import { describeDiagnostic, describeError } from './report';

const diagnostic = (line: number, column: number, endColumn: number): PlacedDiagnostic => ({
  code: 'unknown_column',
  severity: 'error',
  text: 'gh.issues has no column "titel".',
  hint: 'Did you mean "title"?',
  range: { start: 0, end: 1 },
  start: { line, column },
  end: { line, column: endColumn },
});

describe('an error in the terminal', () => {
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
  it('names the connector, what happened, its code and what to do', () => {
    expect(
      describeError({
        family: 'auth_error',
        code: 'authentication_failed',
        message: 'The service rejected the credentials (HTTP 401).',
        hint: 'Check the token.',
        place: { connector: 'gh', entity: 'issues' },
      }),
    ).toBe(
      'error: gh.issues: The service rejected the credentials (HTTP 401). [authentication_failed]\n  Check the token.',
    );
  });
  it('does not repeat the entity that the message begins with', () => {
    const error = {
      family: 'statement_error',
      code: 'missing_filter',
      message: 'gh.users requires a condition on login (=, IN).',
      place: { connector: 'gh', entity: 'users' },
    } as const;
    expect(describeError(error)).toBe(
      'error: gh.users requires a condition on login (=, IN). [missing_filter]',
    );
  });
  it('names the line of the statement if it is known', () => {
    const error = { family: 'moltler_error', code: 'evaluation_failed', message: 'No.' } as const;
    expect(describeError(error, 3)).toBe(
      'error: No. [evaluation_failed]\n  in the statement at line 3',
    );
  });

  it('names the iterations of the loops around it', () => {
    const error = { family: 'script_error', code: 'thrown', message: 'No.' } as const;
    const loops = [
      { loop: 'FOR repo', iteration: 2 },
      { loop: 'WHILE', iteration: 1_000 },
    ];
    expect(describeError(error, 4, loops)).toBe(
      'error: No. [thrown]\n  in the statement at line 4, iteration 2 of FOR repo, iteration 1,000 of WHILE',
    );
  });
});
