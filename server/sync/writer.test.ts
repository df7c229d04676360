import { LeaseLost, type DocumentOperation } from '../ports';
import { memoryPorts } from '../ports/fakes';
import { HeldLease } from './held_lease';
import { ownerOf } from './lease_owner';
import { Writer } from './writer';

const OPERATIONS: readonly DocumentOperation[] = [
  { type: 'put', index: 'i', document: { id: 'a', content: {} } },
];

async function begun() {
  const { leases, clock, documents } = memoryPorts();
  await documents.prepare({ name: 'i', columns: [] });
  const lease = await HeldLease.acquire(leases, clock, 'sync s', ownerOf('ada'));
  if (lease === undefined) throw new Error('it is free');
  const { signal } = new AbortController();
  const writer = new Writer(documents, clock, lease, signal);
  return { leases, clock, documents, write: () => writer.write(OPERATIONS) };
}

describe('a writer that was paused until its lease ended', () => {
  it('writes nothing if somebody else had the lease in the meantime', async () => {
    const { leases, clock, documents, write } = await begun();
    await clock.advance(61_000);
    const other = await leases.acquire('sync s', 'another', 60_000);
    await expect(write()).rejects.toThrow(LeaseLost);
    if (other !== undefined) await leases.release(other);
    await expect(write()).rejects.toThrow(LeaseLost);
    expect(documents.applied()).toEqual([]);
  });

  it('goes on if nobody had it', async () => {
    const { clock, documents, write } = await begun();
    await clock.advance(61_000);
    expect(await write()).toEqual([{ type: 'done' }]);
    expect(documents.applied()).toEqual(OPERATIONS);
  });
});
