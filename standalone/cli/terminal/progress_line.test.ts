import type { ProgressEvent } from '../../../common/contract';
import { ProgressLine, progressText } from './progress_line';

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

  describe('of a sync', () => {
    const sync = { written: 1_100, unchanged: 90, removed: 0, rejected: 10 };
    const slices = { ended: 3, total: 12 };
    const syncing = progress({ ...scan, sync: { ...sync, slices } });

    it.each([
      [
        197,
        'gh.issues 1,200 read, 1,100 written, 90 unchanged, 0 removed, 10 rejected, 3 of 12 slices, 120 rows/s, about 30 s left',
      ],
      [77, '1,200 read, 1,100 written, 3 of 12 slices, 120 rows/s, about 30 s left'],
      [45, '1,200 read, 1,100 written, 3 of 12 slices'],
      [12, '1,200 read'],
    ])(
      'shows documents, slices, rate and what is left, as far as there is room: %d',
      (width, text) => {
        expect(progressText(syncing, width, 10_000)).toBe(text);
      },
    );

    it('of several entities has totals, and neither slices nor an estimate before they are known', () => {
      const other = { ...scan, entity: 'pulls', sync: { ...sync, rejected: 0 } };
      expect(
        progressText(progress({ ...scan, sync: { ...sync, slices } }, other), 200, 10_000),
      ).toBe(
        '2 entities 2,400 read, 2,200 written, 180 unchanged, 0 removed, 10 rejected, 240 rows/s',
      );
    });

    it('shows what it waits for', () => {
      const waitingUntil = '2026-11-29T14:05:00Z';
      expect(progressText(progress({ ...scan, sync, waitingUntil }), 200)).toMatch(
        /10 rejected, waiting for the rate limit to reset at \d\d:\d\d:\d\d$/,
      );
    });

    it.each([true, false])('is a line of a terminal, and silent in a pipe: %s', (isTTY) => {
      const written: string[] = [];
      const write = (text: string): boolean => written.push(text) > 0;
      const stream = { isTTY, columns: 80, write } as unknown as NodeJS.WriteStream;
      let now = 0;
      const line = new ProgressLine(stream, () => now);
      line.show(syncing);
      now = 10_000;
      line.show(syncing);
      expect(written.at(-1)?.includes('120 rows/s, about 30 s left')).toBe(
        isTTY ? true : undefined,
      );
    });
  });
});
