import { missingRange, reportedCompleteness } from './completeness';

const response = (status: number, body: unknown) => ({
  status,
  headers: {},
  raw: Buffer.from(JSON.stringify(body)),
  at: () => Promise.resolve(undefined),
});

describe('what a response reports about its completeness', () => {
  it('is that it is not ready', async () => {
    const client = { redact: (text: string) => text };
    expect(await reportedCompleteness(response(202, {}), {}, client)).toEqual({
      partial: ['the service had not finished preparing the response (HTTP 202)'],
      notices: [],
    });
    expect(await reportedCompleteness(response(200, {}), {}, client)).toEqual({
      partial: [],
      notices: [],
    });
  });

  it.each([
    [200, undefined, false, undefined],
    [206, 'items 0-9/10', false, undefined],
    [206, 'items 10-19/20', true, undefined],
    [206, undefined, false, 'the service returned only part of the response (HTTP 206)'],
    [
      206,
      'items 0-9/20',
      false,
      'the service returned only part of the response (HTTP 206, 0-9 of 20)',
    ],
    [
      206,
      'items 5-9/10',
      false,
      'the service returned only part of the response (HTTP 206, 5-9 of 10)',
    ],
  ])('is a range of it: %i, %s, after other pages: %s', (status, range, paged, missing) => {
    const headers: Readonly<Record<string, string>> =
      range === undefined ? {} : { 'content-range': range };
    expect(missingRange({ status, headers }, paged)).toBe(missing);
  });
});
