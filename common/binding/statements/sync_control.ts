import { findSync } from '../catalog';
import type { BoundSyncControlStatement } from '../bound/bound_sync';
import { withComingIndices } from '../indices/find_indices';
import { isSameName } from '../suggestion';
import type { StatementBinder } from './statement_binder';

export const syncControlStatement: StatementBinder<BoundSyncControlStatement> = {
  bind: ({ kind, verb, sync, ifExists, confirm }, context) => {
    const name = findSync(sync, context, { ifExists });
    return name === undefined
      ? undefined
      : { kind, verb, sync: name, ifExists, confirmed: confirm };
  },
  secrets: 'none',
  after: ({ verb, sync }, snapshot) => {
    const { syncs } = snapshot;
    // Its target is not known here.
    if (verb === 'run') return withComingIndices('*', snapshot);
    if (verb !== 'drop' || syncs === undefined) return snapshot;
    return { ...snapshot, syncs: syncs.filter(({ name }) => !isSameName(name, sync.name)) };
  },
};
