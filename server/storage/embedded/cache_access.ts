import { join } from 'node:path';
import { cacheSeal, type CacheSeal } from '../cache_seal';
import { CACHE_PAGE_SIZE, cacheFile, CHECKPOINT_PAGES, type CacheFile } from './cache_file';
import { nextTurn } from './next_turn';
import { replaceableFile } from './replaceable_file';

const FILE = 'cache.db';
/** A process that waits longer for others does without the file. */
const GIVE_UP_MILLISECONDS = 250;
/** Uses of pages that are noted at once. */
const USES_AT_ONCE = 500;
/** What is not removed until the end is removed by the next process. */
const STEPS_AT_THE_END = 20;
const EXPIRY_MILLISECONDS = 3_600_000;

/** The result of work on the file; undefined if the file cannot be used. */
type Result<T> = Promise<{ readonly value: T } | undefined>;

/** The file of the page cache, as long as it can be used, and the work on it that nobody waits for. */
export interface CacheAccess {
  /** `seen`: the state of the file. */
  readonly useFile: <T>(work: (file: CacheFile, seen: string) => T) => Result<T>;
  /** The same for what is sealed. */
  readonly use: <T>(work: (file: CacheFile, seal: CacheSeal, seen: string) => T) => Result<T>;
  /** Makes a new file if this one was sealed with another key: it is of no use. */
  readonly own: () => Promise<void>;
  /** Repeats a step until it is done, a turn of the event loop for each. */
  readonly inBackground: (step: (file: CacheFile) => boolean) => void;
  /** Removes what is too old, once in a while. */
  readonly expire: () => void;
  /** Remembers that a page was used, until it is written to the file. */
  readonly noteUse: (id: Buffer) => void;
  /** The uses that are not written yet; the caller writes them. */
  readonly takeUsed: () => readonly Buffer[];
  /** Removes the file. Throws if that is not possible. */
  readonly discard: () => void;
  readonly close: () => Promise<void>;
}

/** `onForeign`: called if the file was sealed with another key. */
export function cacheAccess(options: {
  readonly directory: string;
  readonly now: () => number;
  readonly key: () => Promise<Buffer>;
  readonly limits: { readonly page: number; readonly scan: number };
  readonly keptMilliseconds: number;
  readonly onForeign: () => void;
}): CacheAccess {
  const { now, limits } = options;
  let openings = 0;
  const disk = replaceableFile({
    path: join(options.directory, FILE),
    now,
    giveUpMilliseconds: GIVE_UP_MILLISECONDS,
    pageSize: CACHE_PAGE_SIZE,
    checkpointPages: CHECKPOINT_PAGES,
    prepare: (connection) => {
      openings += 1;
      return cacheFile(connection, limits);
    },
  });
  const used = new Map<string, Buffer>();
  let background: Promise<void> = Promise.resolve();
  /** Steps that may still be done; only once it is being closed are they counted. */
  let steps = Infinity;
  let expiredAt = -Infinity;
  let sealed: { readonly key: Buffer; readonly seal: CacheSeal } | undefined;
  let checked: string | undefined;

  const sealNow = async (): Promise<CacheSeal> => {
    const key = await options.key();
    if (sealed?.key !== key) sealed = { key, seal: cacheSeal(key) };
    return sealed.seal;
  };
  const useFile = async <T>(work: (file: CacheFile, seen: string) => T): Result<T> => {
    if (steps <= 0) return undefined;
    try {
      return { value: await disk.use((file) => work(file, `${openings} ${file.version()}`)) };
    } catch {
      return undefined;
    }
  };
  const inBackground = (step: (file: CacheFile) => boolean): void => {
    background = background.then(async () => {
      while ((await useFile(step))?.value === true) {
        steps -= 1;
        await nextTurn();
      }
    });
  };
  const takeUsed = (): readonly Buffer[] => {
    const ids = [...used.values()];
    used.clear();
    return ids;
  };
  return {
    useFile,
    async use(work) {
      const seal = await sealNow().catch(() => undefined);
      return seal && useFile((file, seen) => work(file, seal, seen));
    },
    async own() {
      const seal = await sealNow().catch(() => undefined);
      const state = () => `${openings} ${seal?.mark.toString('hex') ?? ''}`;
      if (seal === undefined || checked === state()) return;
      const made = await useFile((file) => {
        const ours = file.ownedBy(seal.mark);
        if (ours) checked = state();
        return ours;
      });
      if (made?.value === false) {
        options.onForeign();
        disk.discard();
        await useFile((file) => file.ownedBy(seal.mark));
      }
    },
    inBackground,
    expire() {
      if (Math.abs(now() - expiredAt) < EXPIRY_MILLISECONDS) return;
      expiredAt = now();
      const before = now() - options.keptMilliseconds;
      inBackground((file) => file.expire(before));
    },
    noteUse(id) {
      const name = id.toString('latin1');
      // The last use counts.
      used.delete(name);
      used.set(name, id);
      if (used.size === USES_AT_ONCE) inBackground((file) => (file.use(takeUsed()), false));
    },
    takeUsed,
    discard: () => disk.discard(),
    async close() {
      await useFile((file) => file.use(takeUsed()));
      steps = STEPS_AT_THE_END;
      await background;
      steps = 0;
      disk.close();
    },
  };
}
