import { randomUUID } from 'node:crypto';
import { foldCase } from '../../../common/declaration';
import { ViewNameTaken, type Clock, type View, type ViewStore } from '../../ports';
import type { Table } from './own/table';

/** In the order of their names. */
export type ViewTable = readonly View[];

const byName = (a: View, b: View): number => (a.name < b.name ? -1 : 1);

export function elasticsearchViews(table: Table<ViewTable>, clock: Pick<Clock, 'now'>): ViewStore {
  const now = (): string => new Date(clock.now()).toISOString();
  const named = (views: ViewTable, name: string): View | undefined =>
    views.find((view) => foldCase(view.name) === foldCase(name));
  type Given = Pick<View, 'name' | 'columns' | 'query'>;
  const put = (
    views: ViewTable,
    { name, columns, query }: Given,
  ): { readonly next: ViewTable; readonly result: View } => {
    const before = named(views, name);
    const at = now();
    const view: View = {
      name,
      columns,
      query,
      revision: randomUUID(),
      createdAt: before?.createdAt ?? at,
      updatedAt: at,
    };
    return {
      next: [...views.filter((one) => one !== before), view].sort(byName),
      result: view,
    };
  };
  return {
    list: async () => (await table.read()) ?? [],
    create: (view) =>
      table.change((before = []) => {
        if (named(before, view.name) !== undefined) throw new ViewNameTaken(view.name);
        return put(before, view);
      }),
    replace: (view) => table.change((before = []) => put(before, view)),
    rewrite: ({ name, query, revision }) =>
      table.change((before = []) => {
        const kept = named(before, name);
        if (kept?.revision !== revision) return { result: false };
        return { next: put(before, { ...kept, query }).next, result: true };
      }),
    delete: (name) =>
      table.change((before = []) => {
        const kept = named(before, name);
        return kept === undefined
          ? { result: false }
          : { next: before.filter((view) => view !== kept), result: true };
      }),
  };
}
