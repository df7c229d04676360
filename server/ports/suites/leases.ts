import type { Lease } from '../leases';
import type { TestedPorts } from './tested_ports';

const MINUTE = 60_000;

/** The tests of every store of leases. `open` returns an empty one. */
export function leasesSuite(
  title: string,
  open: () => Promise<Pick<TestedPorts, 'leases' | 'clock'>>,
): void {
  describe(`leases: ${title}`, () => {
    let ports: Pick<TestedPorts, 'leases' | 'clock'>;
    beforeEach(async () => {
      ports = await open();
    });
    const acquire = async (name: string, owner: string): Promise<Lease> => {
      const lease = await ports.leases.acquire(name, owner, MINUTE);
      if (lease === undefined) throw new Error(`${name} is taken`);
      return lease;
    };

    it('go to one owner at a time, and name it', async () => {
      const { leases, clock } = ports;
      const lease = await acquire('sync 1', 'ada');
      expect(lease).toMatchObject({ name: 'sync 1', owner: 'ada', until: clock.now() + MINUTE });
      expect(await leases.acquire('sync 1', 'bob', MINUTE)).toBeUndefined();
      expect(await leases.holder('sync 1')).toEqual(lease);
      expect(await leases.holder('sync 2')).toBeUndefined();
      await acquire('sync 2', 'bob');
    });

    it('go to one of many that ask at once', async () => {
      const { leases } = ports;
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, n) => leases.acquire('sync 1', `owner ${n}`, MINUTE)),
      );
      expect(all.filter((lease) => lease !== undefined)).toHaveLength(1);
    });

    it('end by themselves', async () => {
      const { leases, clock } = ports;
      const first = await acquire('sync 1', 'ada');
      await clock.advance(MINUTE);
      expect(await leases.holder('sync 1')).toBeUndefined();
      const second = await acquire('sync 1', 'bob');
      expect(second.token).toBeGreaterThan(first.token);
      expect(await leases.renew(first, MINUTE)).toBeUndefined();
      expect(await leases.holder('sync 1')).toEqual(second);
    });

    it('are renewed, which keeps their token', async () => {
      const { leases, clock } = ports;
      const lease = await acquire('sync 1', 'ada');
      await clock.advance(MINUTE - 1);
      const renewed = await leases.renew(lease, MINUTE);
      expect(renewed).toEqual({ ...lease, until: clock.now() + MINUTE });
      await clock.advance(MINUTE - 1);
      expect(await leases.acquire('sync 1', 'bob', MINUTE)).toBeUndefined();
      // The token counts, not when the lease was last renewed.
      expect(await leases.renew(lease, MINUTE)).toBeDefined();
    });

    it('can be renewed after they ran out, if nobody took them', async () => {
      const { leases, clock } = ports;
      const lease = await acquire('sync 1', 'ada');
      await clock.advance(2 * MINUTE);
      expect(await leases.renew(lease, MINUTE)).toMatchObject({ token: lease.token });
      expect(await leases.acquire('sync 1', 'bob', MINUTE)).toBeUndefined();
    });

    it('have a new token if their owner asks again, which ends the earlier one', async () => {
      const { leases } = ports;
      const first = await acquire('sync 1', 'ada');
      const second = await acquire('sync 1', 'ada');
      expect(second.token).toBeGreaterThan(first.token);
      expect(await leases.renew(first, MINUTE)).toBeUndefined();
      await leases.release(first);
      expect(await leases.holder('sync 1')).toEqual(second);
    });

    it('can be released, by their holder only', async () => {
      const { leases } = ports;
      const first = await acquire('sync 1', 'ada');
      await leases.release(first);
      expect(await leases.holder('sync 1')).toBeUndefined();
      expect(await leases.renew(first, MINUTE)).toBeUndefined();
      const second = await acquire('sync 1', 'bob');
      await leases.release(first);
      expect(await leases.holder('sync 1')).toEqual(second);
    });

    it('have growing tokens, even after a release, and across names', async () => {
      const tokens: number[] = [];
      for (const name of ['a', 'b', 'a', 'b', 'a']) {
        const lease = await acquire(name, 'ada');
        tokens.push(lease.token);
        await ports.leases.release(lease);
      }
      expect(tokens).toEqual([...new Set(tokens)].sort((a, b) => a - b));
      expect(tokens[0]).toBeGreaterThan(0);
    });
  });
}
