import type { PlacedDiagnostic } from '../../../common/language/diagnostic';
import { describeDiagnostic, describeError, describeOutcome } from './report';

const diagnostic = (line: number, column: number, endColumn: number): PlacedDiagnostic => ({
  code: 'unknown_column',
  severity: 'error',
  text: 'gh.issues has no column "titel".',
  hint: 'Did you mean "title"?',
  range: { start: 0, end: 1 },
  start: { line, column },
  end: { line, column: endColumn },
});

describe('what the terminal says of an error', () => {
  it('shows the line and a caret under the place', () => {
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
  it('hides a token that was typed in plain on the line it shows', () => {
    const text = `CREATE CONNECTOR gh TYPE 'github' CONFIG {"token": "ghp_actualtoken123", "orgg": "x"};`;
    const said = describeDiagnostic(diagnostic(1, 74, 80), text);
    expect(said).not.toContain('ghp_');
    expect(said).toContain('"••••••••••••••••••", "orgg"');
  });
  it('shows a very long line around the caret only', () => {
    const text = describeDiagnostic(
      diagnostic(1, 5001, 5006),
      `${'x'.repeat(5000)}titel${'y'.repeat(5000)}`,
    );
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(140);
    expect(text).toContain('titel');
  });
  it('names the connector, what happened and what to do', () => {
    expect(
      describeError({
        family: 'auth_error',
        code: 'authentication_failed',
        message: 'The service rejected the credentials (HTTP 401).',
        hint: 'Check the token.',
        place: { connector: 'gh', entity: 'issues' },
      }),
    ).toBe(
      'auth_error at gh.issues: The service rejected the credentials (HTTP 401).\n  Check the token.',
    );
  });
});

describe('the line under a result', () => {
  const scan = {
    scan: 's1',
    connector: 'gh',
    entity: 'issues',
    rows: 1200,
    pages: 12,
    requests: 12,
    bytes: 1,
    waitedMilliseconds: 0,
    cached: false,
    complete: true,
    list: 'organisation',
    warnings: [],
  };
  const done = {
    type: 'statement_done',
    statement: 0,
    rows: 3,
    complete: true,
    milliseconds: 120,
    scans: [scan],
  } as const;
  it('says rows, time and requests', () => {
    expect(describeOutcome(done)).toBe(
      '3 rows · 120 ms · 12 requests · gh.issues: 1,200 rows read',
    );
  });
  it('says that it came from the cache, and how old it is', () => {
    expect(
      describeOutcome({
        ...done,
        scans: [{ ...scan, requests: 0, cached: true, cacheAgeSeconds: 42.4 }],
      }),
    ).toContain('from cache, 42 s old');
  });
  it('says why it is not complete', () => {
    const outcome = describeOutcome({
      ...done,
      complete: false,
      scans: [
        {
          ...scan,
          complete: false,
          reason: 'service_cap',
          explanation: 'the service ends at 1,000',
        },
      ],
    });
    expect(outcome).toContain('INCOMPLETE: the service ends at 1,000');
  });
});
