import type { Clock } from '../../../ports';
import type { EntryKind } from './cache_document';
import type { CacheRoom, Totals } from './cache_room';
import type { Stored } from './cache_writes';

/** What others have stored is counted again after this time. */
const COUNTED_MILLISECONDS = 10_000;
/** How often it is looked for what is too old. */
const TIDIED_MILLISECONDS = 3_600_000;
/** After this part of the limit was written, it is looked whether too much is there. */
const UNCHECKED = 1 / 64;

const NOTHING: Totals = { pages: 0, scans: 0, bytes: { page: 0, scan: 0 } };

/** Whose entries count. */
export interface Owner {
  readonly mark: string;
  readonly epoch: string;
}

/** Counts what is in the index, and removes what is too much, too old, or invalidated; in the background. */
export function cacheUpkeep(
  room: CacheRoom,
  options: {
    readonly clock: Pick<Clock, 'now' | 'monotonic'>;
    readonly limits: Readonly<Record<EntryKind, number>>;
    readonly keptMilliseconds: number;
  },
) {
  const { clock, limits } = options;
  let known: { readonly at: number; readonly owner: string; totals: Totals } | undefined;
  let tidied: { readonly at: number; readonly owner: string } | undefined;
  let unchecked = Infinity;
  let background: Promise<unknown> = Promise.resolve();

  const inBackground = (work: () => Promise<unknown>): void => {
    // What fails is done again some other time.
    background = background.then(work).catch(() => undefined);
  };
  const count = async ({ mark, epoch }: Owner, read: Promise<Totals>): Promise<Totals> => {
    const totals = await read;
    known = { at: clock.monotonic(), owner: `${mark} ${epoch}`, totals };
    return totals;
  };
  const isCounted = ({ mark, epoch }: Owner): boolean => known?.owner === `${mark} ${epoch}`;
  const recount = (owner: Owner): void => inBackground(() => count(owner, room.totals(owner.mark)));

  return {
    /** What was stored by one request. Resolves when there is room again. */
    async added(owner: Owner, stored: readonly Stored[]): Promise<void> {
      if (stored.length === 0) return;
      const bytes = { ...(known?.totals.bytes ?? NOTHING.bytes) };
      let { pages, scans } = known?.totals ?? NOTHING;
      for (const one of stored) {
        bytes[one.kind] += one.bytes;
        unchecked += one.bytes;
        if (one.created && one.kind === 'page') pages += 1;
        if (one.created && one.kind === 'scan') scans += 1;
      }
      if (known !== undefined) known.totals = { pages, scans, bytes };
      const isMuch = bytes.page > limits.page || bytes.scan > limits.scan;
      if (isCounted(owner) && !isMuch && unchecked < limits.page * UNCHECKED) return;
      await count(owner, room.fit(owner.mark)).then(
        () => (unchecked = 0),
        () => undefined,
      );
    },
    /** Rejects if they cannot be counted. */
    async totals(owner: Owner): Promise<Totals> {
      if (!isCounted(owner) || known === undefined) return count(owner, room.totals(owner.mark));
      if (clock.monotonic() - known.at >= COUNTED_MILLISECONDS) {
        known = { ...known, at: clock.monotonic() };
        recount(owner);
      }
      return known.totals;
    },
    /** Now and then, removes what is of no use any more. */
    tidy(owner: Owner): void {
      const name = `${owner.mark} ${owner.epoch}`;
      const isTidied =
        tidied?.owner === name && Math.abs(clock.now() - tidied.at) < TIDIED_MILLISECONDS;
      if (isTidied) return;
      tidied = { at: clock.now(), owner: name };
      const before = clock.now() - options.keptMilliseconds;
      inBackground(() => room.tidy(owner.mark, owner.epoch, before));
      recount(owner);
    },
    sweep(owner: Owner | undefined, ...of: Parameters<CacheRoom['sweep']>): void {
      inBackground(() => room.sweep(...of));
      if (owner !== undefined) recount(owner);
    },
    async settled(): Promise<void> {
      await background;
    },
  };
}
