import type { Ports } from '../../server/ports';

/** What a process does when it is killed: nothing any more. */
export class Killed extends Error {}

/**
 * Ports of a process that is killed at its `at`th call of them: before the call has an effect, after it, or, of a write,
 * after `random` of its operations.
 */
export function killedAt(ports: Ports, at: number, random: () => number): Ports {
  let calls = 0;
  let dead = false;
  const guarded = <T extends object>(
    port: T,
    partly?: (name: string, args: unknown[]) => unknown,
  ): T =>
    new Proxy(port, {
      get(target, name, receiver): unknown {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          const work = () => Reflect.apply(member, target, args) as unknown;
          // Iterables are read as a whole, because a process is not killed by what it reads.
          if (name === 'keys' || name === 'read') {
            if (dead) throw new Killed();
            return work();
          }
          return (async () => {
            if (dead) throw new Killed();
            calls++;
            if (calls !== at) {
              const result = await work();
              if (dead) throw new Killed();
              return result;
            }
            dead = true;
            const chance = random();
            if (chance < 0.4) await work();
            else if (chance < 0.7) await partly?.(String(name), args);
            throw new Killed();
          })();
        };
      },
    });
  return {
    ...ports,
    leases: guarded(ports.leases),
    syncs: guarded(ports.syncs),
    documents: guarded(ports.documents, async (name, args) => {
      if (name !== 'write') return;
      const [operations, options] = args as Parameters<Ports['documents']['write']>;
      const some = operations.slice(0, Math.floor(random() * operations.length));
      await ports.documents.write(some, options);
    }),
  };
}
