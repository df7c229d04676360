import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import { ViewNameTaken, type View, type ViewStore } from '../views';

/** Keeps views in memory. Returns copies, like a disk. */
export function memoryViews(clock: Pick<Clock, 'now'>): ViewStore {
  const views = new Map<string, View>();
  const keep = (
    { name, columns, query }: Pick<View, 'name' | 'columns' | 'query'>,
    before: View | undefined,
  ): View => {
    const updatedAt = new Date(clock.now()).toISOString();
    const createdAt = before?.createdAt ?? updatedAt;
    const revision = randomUUID();
    const view = { name, columns: [...columns], query, revision, createdAt, updatedAt };
    views.set(name.toLowerCase(), view);
    return structuredClone(view);
  };
  return {
    async list() {
      return structuredClone([...views.values()]).sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async create(view) {
      if (views.has(view.name.toLowerCase())) throw new ViewNameTaken(view.name);
      return keep(view, undefined);
    },
    async replace(view) {
      return keep(view, views.get(view.name.toLowerCase()));
    },
    async rewrite({ name, query, revision }) {
      const before = views.get(name.toLowerCase());
      if (before?.revision !== revision) return false;
      keep({ ...before, query }, before);
      return true;
    },
    async delete(name) {
      return views.delete(name.toLowerCase());
    },
  };
}
