import { randomUUID } from 'node:crypto';
import { foldCase } from '../../../../common/declaration';
import {
  SyncConflict,
  SyncNameTaken,
  type Clock,
  type SyncDefinition,
  type SyncStore,
} from '../../../ports';
import type { Table } from '../own/table';

/** In the order of their names. */
export type SyncTable = readonly SyncDefinition[];

const byName = (a: SyncDefinition, b: SyncDefinition): number =>
  foldCase(a.name) < foldCase(b.name) ? -1 : 1;
const sameName = (name: string) => (sync: SyncDefinition) => foldCase(sync.name) === foldCase(name);

export function syncDefinitions(
  table: Table<SyncTable>,
  clock: Pick<Clock, 'now'>,
): Pick<SyncStore, 'list' | 'get' | 'create' | 'update' | 'delete'> {
  const now = (): string => new Date(clock.now()).toISOString();
  return {
    list: async () => (await table.read()) ?? [],
    get: async (name) => (await table.read())?.find(sameName(name)),
    create: (sync) =>
      table.change((before = []) => {
        if (before.some(sameName(sync.name))) throw new SyncNameTaken(sync.name);
        const at = now();
        const own = { id: randomUUID(), version: 1, createdAt: at, updatedAt: at, failures: 0 };
        const created: SyncDefinition = { ...sync, ...own };
        return { next: [...before, created].sort(byName), result: created };
      }),
    update: (sync) =>
      table.change((before = []) => {
        const kept = before.find(({ id }) => id === sync.id);
        if (kept?.version !== sync.version) throw new SyncConflict(sync.name);
        const others = before.filter((one) => one !== kept);
        if (others.some(sameName(sync.name))) throw new SyncNameTaken(sync.name);
        const { createdAt } = kept;
        const changed = { ...sync, version: sync.version + 1, createdAt, updatedAt: now() };
        return { next: [...others, changed].sort(byName), result: changed };
      }),
    delete: (id) =>
      table.change((before = []) => {
        const others = before.filter((one) => one.id !== id);
        return others.length === before.length ? { result: false } : { next: others, result: true };
      }),
  };
}
