import { fakeClock } from '../../ports/fakes';
import type { Connector } from '../connector';
import { sampleConnector } from '../testing/sample_connector';
import { Limiters } from './limiters';

const ORIGIN = 'https://api.example';
const connector = (
  id: string,
  maxConcurrency?: number,
  more: Partial<Connector['stored']> = {},
) => {
  const made = sampleConnector(ORIGIN, {
    id,
    options: maxConcurrency === undefined ? {} : { maxConcurrency },
  });
  return { ...made, stored: { ...made.stored, ...more } };
};

/** How many requests may be under way at once. */
async function width(limiters: Limiters, of: Connector, identity: string): Promise<number> {
  const limiter = limiters.of(of, ORIGIN, identity);
  const leaving = new AbortController();
  const granted: { release(): void }[] = [];
  const waiting = Array.from({ length: 9 }, () =>
    limiter
      .acquire({
        bucket: 'default',
        priority: 'interactive',
        allowedWait: 0,
        maxWaitSeconds: 0,
        waitedBefore: 0,
        signal: leaving.signal,
        place: {},
      })
      .then(
        (permit) => granted.push(permit),
        () => undefined,
      ),
  );
  await Promise.resolve();
  leaving.abort();
  await Promise.all(waiting);
  for (const permit of granted) permit.release();
  return granted.length;
}

let limiters: Limiters;
beforeEach(() => {
  limiters = new Limiters(fakeClock());
});

test('a ceiling applies to all connectors with the credential', async () => {
  expect(await width(limiters, connector('strict', 1), 'token')).toBe(1);
  expect(await width(limiters, connector('other'), 'token')).toBe(1);
  expect(await width(limiters, connector('other'), 'another token')).toBe(8);
});

test('a deleted connector throttles nobody, nor do its queries that are still running', async () => {
  const strict = connector('strict', 1);
  await width(limiters, strict, 'token');
  await width(limiters, connector('other'), 'token');
  void limiters.forget('strict');
  expect(await width(limiters, connector('other'), 'token')).toBe(8);
  await width(limiters, strict, 'token');
  expect(await width(limiters, connector('other'), 'token')).toBe(8);
  expect(limiters.known(strict)).toBeUndefined();
});

test('running queries of a deleted connector still obey its limits', async () => {
  const strict = connector('strict', 1);
  await width(limiters, strict, 'token');
  void limiters.forget('strict');
  expect(await width(limiters, strict, 'token')).toBe(1);
});

test('a connector with a new credential no longer throttles users of the old one', async () => {
  await width(limiters, connector('strict', 1), 'token');
  await width(limiters, connector('other'), 'token');
  await width(limiters, connector('strict', 1, { version: 2 }), 'new token');
  expect(await width(limiters, connector('other'), 'token')).toBe(8);
  // A query from before the change.
  await width(limiters, connector('strict', 1), 'token');
  expect(await width(limiters, connector('other'), 'token')).toBe(8);
});

test('what is known of a credential ends with the last connector that has it', () => {
  const first = limiters.of(connector('a'), ORIGIN, 'token');
  expect(limiters.of(connector('b'), ORIGIN, 'token')).toBe(first);
  void limiters.forget('a');
  expect(limiters.of(connector('b'), ORIGIN, 'token')).toBe(first);
  void limiters.forget('b');
  expect(limiters.of(connector('c'), ORIGIN, 'token')).not.toBe(first);
});
