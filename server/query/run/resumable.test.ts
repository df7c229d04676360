import type { JsonValue } from '../../../common/declaration';
import { fixture, ISSUES, pagedIssues, type FakeCall, type FakeResponse } from '../../scan/testing';
import type { ScanPosition } from '../../scan';
import { planQuery } from '../plan';
import { bindSelect, contextOf } from '../testing/sql';
import { testPool } from '../testing/test_pool';
import { runResumable } from '.';

const pool = testPool();
const entities = {
  issues: {
    ...ISSUES,
    key: ['number'],
    lists: ISSUES.lists
      .filter(({ name }) => name === 'organization')
      .map(({ fallback: _fallback, ...list }) => list),
  },
};
const respond = (call: FakeCall): FakeResponse =>
  pagedIssues(call, 35, (number): JsonValue => ({
    number,
    title: `Issue ${number}`,
    state: number % 2 ? 'open' : 'x',
  }));

/** Reads `sql` until `most` positions were returned; the rows after the last one are not returned. */
async function read(sql: string, from?: ScanPosition, most = Infinity) {
  const made = fixture(respond, { entities });
  const connector = made.connector('tracker');
  const plan = planQuery(bindSelect(sql, [connector]), contextOf([connector]));
  const rows: unknown[] = [];
  let pending: unknown[] = [];
  let position = from;
  let complete: boolean | undefined;
  let positions = 0;
  const context = {
    signal: new AbortController().signal,
    priority: 'background' as const,
    ...(from && { from }),
  };
  for await (const event of runResumable(plan, { scanner: made.scanner, pool }, context)) {
    if (event.type === 'rows') pending.push(...event.rows.map(([number]) => number));
    if (event.type === 'position') {
      rows.push(...pending);
      pending = [];
      position = event.position;
      if (++positions === most) break;
    }
    if (event.type === 'done') complete = event.complete;
  }
  return { rows, pending, position, complete, requests: made.service.requests };
}

describe('a query that is continued', () => {
  it.each([
    'SELECT number FROM tracker.issues',
    "SELECT number FROM tracker.issues WHERE state = 'open'",
    // Evaluated in a child.
    "SELECT number, upper(title) FROM tracker.issues WHERE length(title) = 8 OR state = 'open'",
  ])('returns after each page how to continue after its rows: %s', async (sql) => {
    const whole = await read(sql);
    expect(whole.complete).toBe(true);
    expect(whole.pending).toEqual([]);
    expect(whole.position?.ended).toBe(true);
    for (let most = 1; most <= 4; most++) {
      const first = await read(sql, undefined, most);
      const rest = await read(sql, first.position);
      expect([...first.rows, ...rest.rows]).toEqual(whole.rows);
      expect(rest.requests.length).toBe(4 - most);
    }
  });

  it('is over one table, page by page', async () => {
    await expect(read('SELECT count(*) FROM tracker.issues')).rejects.toThrow(RangeError);
    await expect(read('SELECT number FROM tracker.issues LIMIT 3')).rejects.toThrow(RangeError);
  });
});
