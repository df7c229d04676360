import type { ProgressEvent } from '../../../common/contract';
import { progressText } from './progress_line';

const scan = { scan: 's1', connector: 'gh', entity: 'issues', rows: 1200, pages: 1, requests: 1 };
const progress = (...scans: ProgressEvent['scans']): ProgressEvent => ({
  type: 'progress',
  statement: 0,
  scans,
});

describe('the progress line', () => {
  it('counts rows, pages and requests, singular and plural', () => {
    expect(progressText(progress(scan), 80)).toBe('gh.issues 1,200 rows, 1 page, 1 request');
    const more = { ...scan, rows: 1, pages: 2, totalPages: 12, requests: 3 };
    expect(progressText(progress(more), 80)).toBe('gh.issues 1 row, 2 of 12 pages, 3 requests');
  });

  it('shows what it waits for', () => {
    const waiting = {
      ...scan,
      waitingUntil: '2026-11-29T14:05:00Z',
      waitingFor: 'pacing',
    } as const;
    expect(progressText(progress(waiting), 100)).toMatch(
      /1 request, pacing requests, the next at \d\d:\d\d:\d\d$/,
    );
  });

  it.each([
    [
      160,
      /^gh\.issues 1,200 rows.* · gh\.issues\.close 12 of 50 actions, waiting .* at \d\d:\d\d:\d\d$/,
    ],
    [70, /^12 of 50 actions, waiting for the rate limit to reset at \d\d:\d\d:\d\d$/],
  ])('shows what actions wait for, also where there is little room: %d', (width, text) => {
    const acting = {
      ...scan,
      entity: 'issues.close',
      actions: { ended: 12, total: 50 },
      waitingUntil: '2026-11-29T14:05:00Z',
    };
    expect(progressText(progress({ ...scan, pages: 12 }, acting), width)).toMatch(text);
  });

  it('names a temporary table without a connector', () => {
    const kept = { ...scan, connector: '', entity: 'bugs', requests: 0 };
    expect(progressText(progress(kept), 80)).toBe('bugs 1,200 rows, 1 page, 0 requests');
    const documents = { ...scan, connector: '(indices)', entity: 'logs-*', requests: 0 };
    expect(progressText(progress(documents), 80)).toBe('logs-* 1,200 rows');
  });

  it.each([
    [100, 'gh.issues 1,200 rows, 1 page, 1 request · gh.pulls 34 rows, 1 page, 1 request'],
    [60, 'gh.issues 1,200 rows · gh.pulls 34 rows'],
    [38, '2 scans: 1,234 rows, 2 requests'],
    [12, '1,234 rows'],
  ])('says less where there is less room, and stops nowhere in a word: %d', (width, text) => {
    const other = { ...scan, entity: 'pulls', rows: 34 };
    expect(progressText(progress(scan, other), width)).toBe(text);
  });
});
