import { fakeClock, type FakeClock } from '../../ports/fakes';
import { BodyRoom } from './body_room';

const MEGABYTE = 1024 * 1024;
const never = new AbortController().signal;

/** Whether a promise has settled by now. */
async function isPending(promise: Promise<void> | undefined): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([promise, Promise.resolve(pending)])) === pending;
}

describe('the room for response bodies', () => {
  let clock: FakeClock;
  let room: BodyRoom;
  beforeEach(() => {
    clock = fakeClock();
    room = new BodyRoom({ bytesPerUser: 10 * MEGABYTE, bytes: 100 * MEGABYTE }, clock);
  });

  it('does not limit small bodies, however many there are', () => {
    for (let body = 0; body < 100; body += 1) {
      const space = room.open('ana');
      expect(space.take(MEGABYTE, never)).toBeUndefined();
      space.arrived();
    }
  });

  it('lets a body wait until an earlier one is processed', async () => {
    const first = room.open('ana');
    expect(first.take(9 * MEGABYTE, never)).toBeUndefined();
    first.arrived();
    const second = room.open('ana');
    const waiting = second.take(2 * MEGABYTE, never);
    expect(await isPending(waiting)).toBe(true);
    first.release();
    await waiting;
    expect(second.take(8 * MEGABYTE, never)).toBeUndefined();
  });

  it('lets users wait for each other if there are many', async () => {
    const limits = { bytesPerUser: 10 * MEGABYTE, bytes: 20 * MEGABYTE };
    const small = new BodyRoom(limits, clock);
    const users = ['ana', 'ben', 'eva', 'kim'];
    const spaces = users.map((user) => small.open(user));
    for (const space of spaces) expect(space.take(4 * MEGABYTE, never)).toBeUndefined();
    for (const space of spaces) space.arrived();
    const more = users.map((user) => small.open(user).take(2 * MEGABYTE, never));
    for (const waiting of more) expect(await isPending(waiting)).toBe(true);
    const sending = small.ready('kim', never);
    expect(await isPending(sending)).toBe(true);
    // Those of others are processed, and none of their own.
    for (const space of spaces.slice(0, 3)) space.release();
    await Promise.all([more[3], sending]);
  });

  it('reads one body of each user, even if others leave no room', async () => {
    const limits = { bytesPerUser: 10 * MEGABYTE, bytes: 10 * MEGABYTE };
    const small = new BodyRoom(limits, clock);
    const users = ['ana', 'ben', 'eva', 'kim'];
    const waits = users.map((user) => small.open(user).take(9 * MEGABYTE, never));
    await Promise.all(waits);
    expect(await isPending(small.open('kim').take(2 * MEGABYTE, never))).toBe(true);
  });

  it('does not wait for long for a body that nobody processes', async () => {
    const first = room.open('ana');
    void first.take(11 * MEGABYTE, never);
    first.arrived();
    const second = room.open('ana');
    const waiting = second.take(2 * MEGABYTE, never);
    await clock.advance(4_000);
    expect(await isPending(waiting)).toBe(true);
    await clock.advance(1_000);
    await waiting;
    expect(second.waited()).toBe(5_000);
  });

  it('reads the first body to its end if all of them are half read', async () => {
    const [first, second, third] = ['1', '2', '3'].map(() => room.open('ana'));
    expect(first?.take(4 * MEGABYTE, never)).toBeUndefined();
    expect(second?.take(4 * MEGABYTE, never)).toBeUndefined();
    const thirdWaits = third?.take(4 * MEGABYTE, never);
    // It is the only one that waits, so far.
    await thirdWaits;
    const firstWaits = first?.take(4 * MEGABYTE, never);
    const secondWaits = second?.take(4 * MEGABYTE, never);
    expect(third?.take(20 * MEGABYTE, never)).toBeUndefined();
    expect(await isPending(firstWaits)).toBe(true);
    third?.arrived();
    third?.release();
    await firstWaits;
    expect(await isPending(secondWaits)).toBe(true);
    first?.release();
    await secondWaits;
  });

  it('does not let one user wait for another', () => {
    void room.open('ana').take(50 * MEGABYTE, never);
    expect(room.open('ben').take(9 * MEGABYTE, never)).toBeUndefined();
  });

  it('no longer counts a body whose request was cancelled while it waited', async () => {
    const first = room.open('ana');
    void first.take(9 * MEGABYTE, never);
    first.arrived();
    const cancelled = new AbortController();
    const second = room.open('ana');
    const waiting = second.take(8 * MEGABYTE, cancelled.signal);
    cancelled.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    second.release();
    second.release();
    expect(room.open('ana').take(1.1 * MEGABYTE - 200_000, never)).toBeUndefined();
    first.release();
    expect(room.open('ana').take(9 * MEGABYTE, never)).toBeUndefined();
  });

  it('sends no further requests of a user while there is no room', async () => {
    await room.ready('ana', never);
    const first = room.open('ana');
    void first.take(11 * MEGABYTE, never);
    const cancelled = new AbortController();
    const [sending, other] = [room.ready('ana', never), room.ready('ana', cancelled.signal)];
    await room.ready('ben', never);
    expect(await isPending(sending)).toBe(true);
    cancelled.abort(new Error('enough'));
    await expect(other).rejects.toThrow('enough');
    first.release();
    await sending;
  });

  it('leaves no timer behind when it is closed', async () => {
    const space = room.open('ana');
    void space.take(2 * MEGABYTE, never);
    space.arrived();
    expect(clock.sleeping()).toBe(1);
    room.close();
    await Promise.resolve();
    expect(clock.sleeping()).toBe(0);
  });
});
