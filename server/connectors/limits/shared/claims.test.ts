import * as fc from 'fast-check';
import { slidingWindow, tokenBucket, placesIn } from '../allowance';
import { claim, paceOf, type ScopedRate } from './claims';
import { readState, writeState } from './limit_state';
import { elsewhere, enter, EVERYTHING, isMyTurn, LEASE_MILLISECONDS } from './slots';

/** As a process does it: reads what is kept, and keeps what it made of it. */
function keeper() {
  let text: string | undefined;
  return <T>(now: number, work: (state: ReturnType<typeof readState>) => T): T => {
    const state = readState(text, now);
    const result = work(state);
    text = writeState(state, text, now) ?? text;
    return result;
  };
}

const NONE: ReadonlySet<string> = new Set();
const START = Date.UTC(2026, 0, 1);
const gaps = fc.array(
  fc.record({
    gap: fc.integer({ min: 0, max: 400 }),
    weight: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 300 },
);

describe('requests that several processes claim', () => {
  it('never exceed a window, and wait at most a 64th of it longer than they have to', () => {
    const rates = fc.record({
      count: fc.integer({ min: 1, max: 200 }),
      milliseconds: fc.constantFrom(1000, 10_000),
    });
    fc.assert(
      fc.property(rates, gaps, ({ count, milliseconds }, steps) => {
        const scoped: ScopedRate = {
          rate: slidingWindow(count, milliseconds).rate,
          scope: EVERYTHING,
        };
        const kept = keeper();
        /** The model: when every request was sent. */
        const sent: number[] = [];
        const sentWithin = (now: number, length: number) =>
          sent.filter((at) => at + length > now).length;
        let now = START;
        for (const { gap, weight } of steps) {
          now += gap;
          const places = placesIn(count, weight);
          const wait = kept(now, (state) => {
            const pace = paceOf(state, [scoped], weight, now);
            if (pace === 0) claim(state, [scoped], weight, now);
            return pace;
          });
          if (wait === 0) {
            expect(sentWithin(now, milliseconds) + places).toBeLessThanOrEqual(count);
            sent.push(...Array.from({ length: places }, () => now));
          } else {
            const longer = milliseconds * (1 + 1 / 64);
            expect(sentWithin(now, longer) + places).toBeGreaterThan(count);
            expect(sentWithin(now + wait, milliseconds) + places).toBeLessThanOrEqual(count);
          }
        }
      }),
    );
  });

  it('never exceed a burst and a rate', () => {
    const rates = fc.record({
      perSecond: fc.integer({ min: 1, max: 20 }),
      burst: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(rates, gaps, ({ perSecond, burst }, steps) => {
        const { rate } = tokenBucket(perSecond, burst);
        const kept = keeper();
        const sent: number[] = [];
        let now = START;
        for (const { gap } of steps) {
          now += gap;
          const wait = kept(now, (state) => {
            const pace = paceOf(state, [{ rate, scope: EVERYTHING }], 1, now);
            if (pace === 0) claim(state, [{ rate, scope: EVERYTHING }], 1, now);
            return pace;
          });
          if (wait === 0) sent.push(now);
        }
        sent.forEach((from, first) => {
          sent.slice(first).forEach((to, count) => {
            expect(count + 1).toBeLessThanOrEqual(burst + (perSecond * (to - from)) / 1000 + 1e-6);
          });
        });
      }),
    );
  });

  it('count once for equal rates of several connectors', () => {
    const kept = keeper();
    const scoped = { rate: slidingWindow(2, 1000).rate, scope: EVERYTHING };
    const burst = { rate: tokenBucket(1, 2).rate, scope: EVERYTHING };
    const both = [scoped, scoped, burst, burst];
    kept(START, (state) => claim(state, both, 1, START));
    expect(kept(START, (state) => paceOf(state, both, 1, START))).toBe(0);
    kept(START, (state) => claim(state, both, 1, START));
    expect(kept(START, (state) => paceOf(state, both, 1, START))).toBe(1000);
  });
});

describe('slots of several processes', () => {
  const covers = () => true;
  const step = fc.record({
    process: fc.integer({ min: 0, max: 2 }),
    does: fc.constantFrom('acquire', 'acquire', 'release', 'crash'),
    gap: fc.integer({ min: 0, max: 3000 }),
  });

  it('are never more than there are, and come back when a process crashes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(step, { maxLength: 100 }),
        (most, steps) => {
          const kept = keeper();
          /** The model: slots of each process, and when those of a dead one are free again. */
          const held = [0, 0, 0];
          let lost: { readonly count: number; readonly until: number }[] = [];
          const names = ['a', 'b', 'c'];
          let now = START;
          for (const { process, does, gap } of steps) {
            const me = names[process] ?? '';
            const mine = held[process] ?? 0;
            now += gap;
            // All others renew their leases.
            names.forEach((name, at) =>
              kept(now, (state) =>
                enter(
                  state,
                  name,
                  { inFlight: { x: [held[at] ?? 0, 1] }, wants: NONE, served: NONE },
                  now,
                ),
              ),
            );
            lost = lost.filter(({ until }) => until > now);
            if (does === 'crash') {
              if (mine > 0) lost.push({ count: mine, until: now + LEASE_MILLISECONDS });
              held[process] = 0;
              names[process] = `${me}'`;
            } else if (does === 'release') held[process] = Math.max(0, mine - 1);
            else {
              const granted = kept(now, (state) => {
                const free =
                  mine + elsewhere(state, me).count < most &&
                  isMyTurn(state, { me, mine, scope: EVERYTHING, covers }, now);
                if (free)
                  enter(
                    state,
                    me,
                    { inFlight: { x: [mine + 1, 1] }, wants: NONE, served: NONE },
                    now,
                  );
                return free;
              });
              const used =
                held.reduce((all, one) => all + one, 0) +
                lost.reduce((all, { count }) => all + count, 0);
              if (granted) {
                held[process] = mine + 1;
                expect(held.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(most);
              } else expect(used).toBeGreaterThanOrEqual(most);
            }
          }
        },
      ),
    );
  });
});
