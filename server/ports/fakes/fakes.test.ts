import * as suites from '../suites';
import { systemClock } from '../system_clock';
import * as fakes from '.';

suites.storageSuites('in memory', async (historyBound) => fakes.memoryPorts(historyBound));
suites.spacesSuite('in memory', async () => fakes.memoryStorage());
suites.clockSuite('fake', () => {
  const clock = fakes.fakeClock();
  return { clock, pass: (milliseconds) => clock.advance(milliseconds) };
});
suites.clockSuite('of the system', () => ({
  clock: systemClock,
  pass: (milliseconds) => systemClock.sleep(milliseconds),
}));

describe('fake clock', () => {
  it('wakes sleepers in the order of their times, including those that they start', async () => {
    const clock = fakes.fakeClock(0);
    const woken: string[] = [];
    const sleeper = async (name: string, milliseconds: number) => {
      await clock.sleep(milliseconds);
      woken.push(`${name}@${clock.now()}`);
    };
    const all = Promise.all([
      sleeper('late', 30),
      sleeper('early', 10).then(() => sleeper('after early', 5)),
    ]);
    await clock.advance(20);
    expect(woken).toEqual(['early@10', 'after early@15']);
    expect(clock.sleeping()).toBe(1);
    await clock.advance(10);
    await all;
    expect(woken).toEqual(['early@10', 'after early@15', 'late@30']);
  });
});
