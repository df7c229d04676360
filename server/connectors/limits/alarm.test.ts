import { fakeClock } from '../../ports/fakes';
import { Alarm } from './alarm';

it('rings once, at the earliest time that was requested', async () => {
  const clock = fakeClock();
  const rung: number[] = [];
  const start = clock.monotonic();
  const alarm = new Alarm(clock, () => rung.push(clock.monotonic() - start));
  alarm.within(100);
  alarm.within(300);
  alarm.within(50);
  await clock.advance(40);
  alarm.within(20);
  await clock.advance(500);
  expect(rung).toEqual([50]);
  alarm.within(10);
  alarm.cancel();
  await clock.advance(500);
  expect(rung).toEqual([50]);
});
