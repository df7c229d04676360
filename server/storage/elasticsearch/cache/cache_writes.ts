import { at, listAt, membersAt, numberAt, textAt } from '../client/response_parts';
import type { OwnStore } from '../own/store';
import type { Owner } from './upkeep';
import { entryLines, partsBehind, type EntryKind, type NewEntry } from './cache_document';

/** An entry that waits to be written. */
export interface WaitingEntry {
  readonly entry: NewEntry;
  /** Of what is sealed when its turn comes. */
  readonly bytes: number;
  readonly seal: () => Buffer;
  /** `stored`: false if it was not. */
  readonly done: (stored: boolean) => void;
}
type Waiting =
  | (WaitingEntry & { readonly type: 'put'; readonly owner: Owner })
  | {
      readonly type: 'update';
      readonly id: string;
      readonly fields: Readonly<Record<string, string | number>>;
    }
  | { readonly type: 'remove'; readonly ids: readonly string[] };

/** What was stored by one request. */
export interface Stored {
  readonly kind: EntryKind;
  readonly bytes: number;
  /** There was nothing under its id before. */
  readonly created: boolean;
}

/** What one request has. */
const REQUEST_BYTES = 4 * 1024 * 1024;
const REQUEST_ITEMS = 500;
/** How long a request waits for more: each costs the server a write to its disk. */
const GATHER_MILLISECONDS = 100;
/** Entries beyond it are not stored: whatever is slower than the service must not fill the memory. */
const WAITING_BYTES = 32 * 1024 * 1024;
const WAITING_ITEMS = 20_000;

/** Writes in the background, one request at a time; nobody waits for it. What fails is dropped. */
export function cacheWrites(
  { elasticsearch, indices }: OwnStore,
  options: {
    readonly signal: () => AbortSignal;
    /** After each request that has stored something. */
    readonly after: (owner: Owner, stored: readonly Stored[]) => Promise<void>;
    readonly failed: (error: unknown) => void;
  },
) {
  const index = indices.nameOf('cache');
  let waiting: Waiting[] = [];
  let bytes = 0;
  let working: Promise<void> | undefined;
  let settling = 0;
  let enough = (): void => undefined;

  const take = (): readonly Waiting[] => {
    let size = 0;
    let count = 0;
    for (const one of waiting) {
      if (count === REQUEST_ITEMS || (count > 0 && size >= REQUEST_BYTES)) break;
      if (one.type === 'put') size += one.bytes;
      count += 1;
    }
    const taken = waiting.slice(0, count);
    waiting = waiting.slice(count);
    bytes -= size;
    return taken;
  };
  const send = async (items: readonly Waiting[]): Promise<readonly Stored[]> => {
    await indices.ensure('cache');
    let lines = '';
    /** For each operation of the request: the entry whose head it is. */
    const heads: (
      { readonly item: WaitingEntry; readonly total: number; readonly parts: number } | undefined
    )[] = [];
    for (const item of items) {
      if (item.type === 'put') {
        const made = entryLines(item.entry, item.seal());
        lines += made.lines;
        const parts = made.operations - 1;
        for (let part = 0; part < parts; part += 1) heads.push(undefined);
        heads.push({ item, total: made.total, parts });
      } else if (item.type === 'update') {
        lines += `${JSON.stringify({ update: { _id: item.id } })}\n${JSON.stringify({ doc: item.fields })}\n`;
        heads.push(undefined);
      } else
        for (const id of item.ids) {
          lines += `${JSON.stringify({ delete: { _id: id } })}\n`;
          heads.push(undefined);
        }
    }
    const findable = items.some((item) => item.type === 'put' && item.entry.kind === 'scan');
    const { body } = await elasticsearch.send({
      method: 'POST',
      path: `/${index}/_bulk`,
      query: findable ? { refresh: true } : {},
      lines,
      signal: options.signal(),
    });
    const stored: Stored[] = [];
    for (const [position, result] of listAt(body, 'items').entries()) {
      const head = heads[position];
      if (head === undefined) continue;
      const [outcome] = Object.values(membersAt(result));
      const isStored = at(outcome, 'error') === undefined && numberAt(outcome, 'status') < 300;
      const created = textAt(outcome, 'result') === 'created';
      const { item, total, parts } = head;
      item.done(isStored);
      if (!isStored) continue;
      stored.push({ kind: item.entry.kind, bytes: total, created });
      // What it has replaced may have had more parts.
      if (!created) remove(partsBehind(item.entry.id, parts));
    }
    return stored;
  };
  /** Resolves once there is enough for a request, or nobody waits for more. */
  const gathered = (): Promise<void> =>
    bytes >= REQUEST_BYTES || settling > 0
      ? Promise.resolve()
      : new Promise((resolve) => {
          const timer = setTimeout(resolve, GATHER_MILLISECONDS);
          enough = () => {
            clearTimeout(timer);
            resolve();
          };
        });
  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      await gathered();
      const items = take();
      try {
        const stored = await send(items);
        const owner = items.findLast((item) => item.type === 'put')?.owner;
        if (owner !== undefined) await options.after(owner, stored);
      } catch (error) {
        drop(items);
        drop(waiting);
        waiting = [];
        bytes = 0;
        options.failed(error);
      }
    }
  };
  const drop = (items: readonly Waiting[]): void => {
    for (const item of items) if (item.type === 'put') item.done(false);
  };
  const begin = (): void => {
    working ??= work().finally(() => (working = undefined));
  };
  const add = (item: Waiting): void => {
    if (waiting.length >= WAITING_ITEMS) return drop([item]);
    waiting.push(item);
    begin();
  };
  const remove = (ids: readonly string[]): void => {
    if (ids.length > 0) add({ type: 'remove', ids });
  };
  return {
    put(owner: Owner, entry: WaitingEntry): void {
      const full = waiting.length >= WAITING_ITEMS || bytes + entry.bytes > WAITING_BYTES;
      if (full) return entry.done(false);
      bytes += entry.bytes;
      if (bytes >= REQUEST_BYTES) enough();
      add({ ...entry, owner, type: 'put' });
    },
    update(id: string, fields: Readonly<Record<string, string | number>>): void {
      add({ type: 'update', id, fields });
    },
    remove,
    /** Resolves when nothing waits any more. */
    async settled(): Promise<void> {
      settling += 1;
      enough();
      try {
        while (working !== undefined) await working;
      } finally {
        settling -= 1;
      }
    },
  };
}
export type CacheWrites = ReturnType<typeof cacheWrites>;
