import { abortController, follow } from './linked_abort';

const reason = new Error('enough');

test('is aborted with the linked signal, for the same reason', () => {
  const [leader, follower] = [new AbortController(), abortController()];
  follow(follower, leader.signal);
  expect(follower.signal.aborted).toBe(false);
  leader.abort(reason);
  expect(follower.signal.reason).toBe(reason);
});

test('is aborted at once if the linked signal already is', () => {
  const follower = abortController();
  follow(follower, AbortSignal.abort(reason));
  expect(follower.signal.reason).toBe(reason);
});

test('is independent once it is unlinked, and never aborts the other', () => {
  const [leader, follower, own] = [new AbortController(), abortController(), abortController()];
  follow(follower, leader.signal)();
  follow(own, leader.signal);
  own.abort(reason);
  expect(leader.signal.aborted).toBe(false);
  leader.abort(reason);
  expect(follower.signal.aborted).toBe(false);
});
