import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { leaseOf } from '../../server/ports';
import { memoryPorts } from '../../server/ports/fakes';
import { hasEnded, ownerOf } from '../../server/sync/testing';
import { issuesOf, respondFrom, syncWorld } from './sync_world';

const world = (ports = memoryPorts()) =>
  syncWorld(respondFrom(new Map([['a', issuesOf(25)]])), { ports });

/** A process that waits until it is killed, and the owner of the leases that it would have. */
async function otherProcess() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  await once(child, 'spawn');
  return {
    owner: ownerOf('ada', { pid: child.pid }),
    pause: () => child.kill('SIGSTOP'),
    kill: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** A sync that another process runs, and its state for whoever looks at it. */
async function runBy(owner: string) {
  const one = world();
  const { sync } = await one.syncs.define(one.bound(), { user: 'ada' });
  const { clock, leases, syncs } = one.ports;
  await leases.acquire(leaseOf(sync.id), owner, 60_000);
  await syncs.startRun({
    syncId: sync.id,
    kind: 'full',
    trigger: 'schedule',
    startedAt: new Date(clock.now()).toISOString(),
    outcome: 'running',
    counts: { read: 0, written: 0, unchanged: 0, removed: 0, rejected: 0, requests: 0 },
  });
  const shown = async () => (await one.syncs.list())[0];
  return { ...one, shown };
}

describe('a process that has a sync', () => {
  it('and was killed does not have it any more: its run is interrupted, and the next one begins at once', async () => {
    const other = await otherProcess();
    const killed = await runBy(other.owner);
    expect((await killed.shown())?.lastRun).toMatchObject({ outcome: 'running' });
    expect((await killed.run()).error).toMatchObject({ code: 'sync_running' });
    await other.kill();
    expect((await killed.shown())?.lastRun).toMatchObject({ outcome: 'interrupted' });
    expect((await killed.run()).run).toMatchObject({ outcome: 'ok', counts: { written: 25 } });
  });

  it('and is paused keeps it until its lease ends', async () => {
    const other = await otherProcess();
    other.pause();
    const paused = await runBy(other.owner);
    expect((await paused.run()).error).toMatchObject({ code: 'sync_running' });
    await paused.ports.clock.advance(61_000);
    expect((await paused.shown())?.lastRun).toMatchObject({ outcome: 'interrupted' });
    expect((await paused.run()).run).toMatchObject({ outcome: 'ok' });
    await other.kill();
  });

  it('on another machine keeps it until its lease ends, and its last sign of life is shown', async () => {
    const remote = await runBy('ada 5e1c9a52@another-machine:1:1');
    expect((await remote.shown())?.silentMilliseconds).toBeUndefined();
    await remote.ports.clock.advance(40_000);
    expect(await remote.shown()).toMatchObject({
      lastRun: { outcome: 'running' },
      silentMilliseconds: 40_000,
    });
    expect((await remote.run()).error).toMatchObject({ code: 'sync_running' });
    await remote.ports.clock.advance(21_000);
    expect((await remote.run()).run).toMatchObject({ outcome: 'ok' });
  });

  it('is not the one that has its number now', () => {
    const own = ownerOf('ada');
    expect(hasEnded(own)).toBe(false);
    expect(hasEnded(own.replace(/:\d+$/, ':1'))).toBe(true);
  });

  it('is not looked for if its owner does not say where it is', () => {
    expect(hasEnded('another')).toBe(false);
    expect(hasEnded('ada 5e1c9a52')).toBe(false);
  });
});
