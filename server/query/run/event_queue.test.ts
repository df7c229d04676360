import { EventQueue } from './event_queue';

const isLower = (event: string): boolean => event === event.toLowerCase();

async function read(queue: EventQueue<string>, work: Promise<unknown>): Promise<string[]> {
  const events: string[] = [];
  for await (const event of queue.until(work)) events.push(event);
  return events;
}

test('a slow reader gets all events except those that a newer one replaces', async () => {
  const queue = new EventQueue(isLower);
  for (const event of ['a', 'A', 'b', 'B', 'c', 'd']) queue.push(event);
  expect(await read(queue, Promise.resolve())).toEqual(['A', 'B', 'd']);
});

test('a reader that keeps up gets every event', async () => {
  const queue = new EventQueue(isLower);
  const events: string[] = [];
  let end = (): void => undefined;
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  queue.push('a');
  for await (const event of queue.until(work)) {
    events.push(event);
    if (event === 'c') end();
    else queue.push(event === 'a' ? 'b' : 'c');
  }
  expect(events).toEqual(['a', 'b', 'c']);
});

test('the error of the work comes after the events', async () => {
  const queue = new EventQueue(isLower);
  queue.push('A');
  const work = Promise.reject(new Error('broken'));
  const events: string[] = [];
  const reading = (async () => {
    for await (const event of queue.until(work)) events.push(event);
  })();
  await expect(reading).rejects.toThrow('broken');
  expect(events).toEqual(['A']);
});
