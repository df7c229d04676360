import type { SyncRunOptions } from '../../server/sync';
import {
  ended,
  issuesOf,
  respondFrom,
  type Repos,
  type SyncWorld,
  type syncWorld,
} from './sync_world';

/** A repository of so many issues. */
export const one = (count = 25): Repos => new Map([['a', issuesOf(count)]]);

/** How a statement of Ada runs a sync. */
export const options = (more: Partial<SyncRunOptions> = {}): SyncRunOptions => ({
  signal: new AbortController().signal,
  user: 'ada',
  timeZone: 'UTC',
  trigger: 'statement',
  confirmed: false,
  ...more,
});

/** Runs everything that is ready. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await new Promise<void>((next) => setImmediate(next));
};

/** A service that waits at page 2 until it is let go. */
export function waiting(all: Repos) {
  const respond = respondFrom(all);
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const held: Parameters<typeof syncWorld>[0] = async (call) => {
    if (call.url.searchParams.get('page') === '2') await gate;
    return respond(call);
  };
  return { held, go: () => go() };
}

/** A run that has begun. */
export const start = async (world: SyncWorld, more: Partial<SyncRunOptions> = {}) => {
  const bound = world.bound();
  const { sync } = await world.syncs.define(bound, { user: 'ada' });
  const running = ended(world.syncs.run(sync, bound, options(more)));
  await settled();
  return { sync, bound, running };
};
