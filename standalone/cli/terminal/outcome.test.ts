import { describeOutcome } from './outcome';

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
    list: 'organization',
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
  it('shows rows, time and requests', () => {
    expect(describeOutcome(done)).toBe(
      '3 rows · 120 ms · 12 requests · gh.issues: 1,200 rows read',
    );
  });
  it('shows all requests, with those that no scan counts, such as of actions', () => {
    expect(describeOutcome({ ...done, requests: 15 })).toMatch(
      /^3 rows · 120 ms · 15 requests · gh/,
    );
    expect(describeOutcome({ ...done, rows: 1, scans: [], requests: 1 })).toBe(
      '1 row · 120 ms · 1 request',
    );
  });
  it('shows that it came from the cache, and its age', () => {
    expect(
      describeOutcome({
        ...done,
        scans: [{ ...scan, requests: 0, cached: true, cacheAgeSeconds: 42.4 }],
      }),
    ).toContain('from cache, 42 s old');
  });
  it('explains why it is not complete', () => {
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
    expect(outcome).toContain('PARTIAL: the service ends at 1,000');
  });
  it('does not repeat a long explanation, which is a warning above it', () => {
    const explanation = 'the first error: '.repeat(9);
    const scans = [{ ...scan, complete: false, reason: 'error', explanation } as const];
    expect(describeOutcome({ ...done, complete: false, scans })).toMatch(/read, PARTIAL$/);
  });
  it('explains in words why it is not complete if the service does not', () => {
    const scans = [{ ...scan, complete: false, reason: 'service_cap' } as const];
    expect(describeOutcome({ ...done, complete: false, scans })).toContain(
      'PARTIAL: the service limits how many rows it returns',
    );
  });
  it('uses a line for each scan if one line would be longer than the terminal', () => {
    const both = { ...done, scans: [scan, { ...scan, entity: 'pulls' }] };
    expect(describeOutcome(both, 80)).toBe(
      [
        '3 rows · 120 ms · 24 requests',
        '  gh.issues: 1,200 rows read',
        '  gh.pulls: 1,200 rows read',
      ].join('\n'),
    );
    expect(describeOutcome(both, 120)).not.toContain('\n');
  });
  it.each([
    [0, '0 s'],
    [90, '90 s'],
    [600, '10 min'],
    [7200, '2 h'],
    [86_400 * 3, '3 days'],
  ])('shows an age of %d seconds as %s', (cacheAgeSeconds, age) => {
    const cached = { ...done, scans: [{ ...scan, cached: true, cacheAgeSeconds }] };
    expect(describeOutcome(cached)).toContain(`from cache, ${age} old`);
  });
});
