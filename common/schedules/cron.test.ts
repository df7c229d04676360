import { cronProblem, everySeconds, nextTimes } from '.';

const next = (cron: string, timeZone: string, after: string, count = 3): readonly string[] =>
  nextTimes({ cron, timeZone }, Date.parse(after), count).map((time) =>
    new Date(time).toISOString().replace('.000Z', 'Z'),
  );

describe('a valid schedule', () => {
  it.each([
    '*/15 * * * *',
    '*/10 */15 * * * *',
    '0 3 * * MON-FRI',
    '0 0 29 2 *',
    '@hourly',
    '@Daily',
    '@every 5m',
    ' 0 0 1 JAN * ',
  ])('is "%s"', (cron) => {
    expect(cronProblem(cron)).toBeUndefined();
    expect(nextTimes({ cron, timeZone: 'UTC' }, 0, 3)).toHaveLength(3);
  });
});

describe('what is wrong with a schedule', () => {
  it.each([
    ['', 'It has 0 fields, but a schedule has 5, or 6 with seconds.'],
    ['5', 'It has 1 field, but a schedule has 5, or 6 with seconds.'],
    ['* * * * * * *', 'It has 7 fields, but a schedule has 5, or 6 with seconds.'],
    ['2026-01-01T00:00:00', 'It has 1 field, but a schedule has 5, or 6 with seconds.'],
    ['61 * * * *', '"61" is not a valid minute, which is 0 to 59.'],
    ['0 25 * * *', '"25" is not a valid hour, which is 0 to 23.'],
    ['0 0 x * *', '"x" is not a valid day of the month, which is 1 to 31.'],
    ['0 0 * * MOO', '"MOO" is not a valid day of the week, which is 0 to 7, or SUN to SAT.'],
    ['70 * * * * *', '"70" is not a valid second, which is 0 to 59.'],
    ['0 0 30 2 *', 'No date matches it.'],
    ['@every 0m', 'The interval must be between one second and one year.'],
    [
      '@fortnightly',
      '"@fortnightly" is not one of @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly or @every 5m.',
    ],
  ])('"%s"', (cron, problem) => {
    expect(cronProblem(cron)).toBe(problem);
  });
});

it('five fields are minutes, six have seconds', () => {
  expect(next('*/20 * * * *', 'UTC', '2026-01-01T00:05:10Z')).toEqual([
    '2026-01-01T00:20:00Z',
    '2026-01-01T00:40:00Z',
    '2026-01-01T01:00:00Z',
  ]);
  expect(next('*/20 * * * * *', 'UTC', '2026-01-01T00:05:10Z', 2)).toEqual([
    '2026-01-01T00:05:20Z',
    '2026-01-01T00:05:40Z',
  ]);
});

it('a time that is reached is not due again', () => {
  expect(next('0 * * * *', 'UTC', '2026-01-01T01:00:00Z', 1)).toEqual(['2026-01-01T02:00:00Z']);
  expect(next('0 * * * *', 'UTC', '2026-01-01T00:59:59.999Z', 1)).toEqual(['2026-01-01T01:00:00Z']);
});

it('names of intervals stand for their fields, in the time zone', () => {
  expect(next('@daily', 'Europe/Berlin', '2026-01-01T00:00:00Z', 1)).toEqual([
    '2026-01-01T23:00:00Z',
  ]);
  expect(next('@hourly', 'Asia/Kolkata', '2026-01-01T00:00:00Z', 1)).toEqual([
    '2026-01-01T00:30:00Z',
  ]);
});

it('an interval counts from the time before', () => {
  expect(next('@every 90s', 'UTC', '2026-01-01T00:00:30Z', 2)).toEqual([
    '2026-01-01T00:02:00Z',
    '2026-01-01T00:03:30Z',
  ]);
});

it('seconds become the largest unit that has no rest', () => {
  expect([90, 300, 7200, 86_400, 0.2].map(everySeconds)).toEqual([
    '@every 90s',
    '@every 5m',
    '@every 2h',
    '@every 1d',
    '@every 1s',
  ]);
});

// Berlin 2026: 02:00 becomes 03:00 on 29 March, 03:00 becomes 02:00 on 25 October.
describe('when the clocks change', () => {
  it('a daily time stays at its hour', () => {
    expect(next('0 6 * * *', 'Europe/Berlin', '2026-03-27T12:00:00Z')).toEqual([
      '2026-03-28T05:00:00Z',
      '2026-03-29T04:00:00Z',
      '2026-03-30T04:00:00Z',
    ]);
    expect(next('0 6 * * *', 'Europe/Berlin', '2026-10-23T12:00:00Z')).toEqual([
      '2026-10-24T04:00:00Z',
      '2026-10-25T05:00:00Z',
      '2026-10-26T05:00:00Z',
    ]);
  });

  it('a time that is skipped is still due on that day', () => {
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-29T01:30:00Z',
      '2026-03-30T00:30:00Z',
    ]);
  });

  it('a time that comes twice is due once', () => {
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30:00Z',
      '2026-10-26T01:30:00Z',
    ]);
  });

  it('every 15 minutes stays every 15 minutes', () => {
    const gaps = (after: string): readonly number[] => {
      const times = nextTimes(
        { cron: '*/15 * * * *', timeZone: 'Europe/Berlin' },
        Date.parse(after),
        12,
      );
      return [...new Set(times.slice(1).map((time, at) => (time - (times[at] ?? 0)) / 60_000))];
    };
    expect(gaps('2026-03-29T00:10:00Z')).toEqual([15]);
    expect(gaps('2026-10-25T00:10:00Z')).toEqual([15]);
  });

  it('all times of a day are due once, in order, whatever is skipped or comes twice', () => {
    const day = (after: string): readonly string[] =>
      next('*/30 1-3 * * *', 'Europe/Berlin', after, 7);
    expect(day('2026-03-28T22:00:00Z')).toEqual([
      '2026-03-29T00:00:00Z',
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:00:00Z',
      '2026-03-29T01:30:00Z',
      '2026-03-29T23:00:00Z',
      '2026-03-29T23:30:00Z',
      '2026-03-30T00:00:00Z',
    ]);
    expect(day('2026-10-24T22:00:00Z')).toEqual([
      '2026-10-24T23:00:00Z',
      '2026-10-24T23:30:00Z',
      '2026-10-25T00:00:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T02:00:00Z',
      '2026-10-25T02:30:00Z',
      '2026-10-26T00:00:00Z',
    ]);
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca'])(
    'times of a year in %s only grow, and are the same one by one',
    (timeZone) => {
      for (const cron of ['*/20 * * * *', '30 2 * * *', '15 0-3 * * *', '45 23,0,1,2 * * SUN']) {
        const times = nextTimes({ cron, timeZone }, Date.UTC(2026, 0, 1), 300);
        for (const [at, time] of times.entries()) {
          const before = times[at - 1] ?? Date.UTC(2026, 0, 1);
          expect(time).toBeGreaterThan(before);
          if (at % 25 === 0) expect(nextTimes({ cron, timeZone }, time - 1, 1)).toEqual([time]);
        }
      }
    },
  );

  it('seconds stay seconds', () => {
    expect(next('0 0 */1 * * *', 'America/New_York', '2026-11-01T04:30:00Z', 4)).toEqual([
      '2026-11-01T05:00:00Z',
      '2026-11-01T06:00:00Z',
      '2026-11-01T07:00:00Z',
      '2026-11-01T08:00:00Z',
    ]);
  });
});
