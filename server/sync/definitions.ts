import type { BoundSyncStatement } from '../../common/binding';
import { MoltlerError } from '../../common/errors';
import {
  leaseOf,
  SyncConflict,
  SyncNameTaken,
  type IndexUser,
  type KeptUser,
  type SyncDefinition,
} from '../ports';
import { livingHolder } from './held_lease';
import { runsDefinition } from './lease_owner';
import { viewsOf } from './rights';
import type { SyncPorts } from './run_context';
import type { RunParts } from './sync_run';
import type { DefinedSync } from './syncs';

const ATTEMPTS = 3;
/** The connector and the entity, whose names may be in quotes. */
const SOURCE = /^\s*SYNC\s+CONNECTOR\s+((?:`(?:[^`]|``)*`|[^\s`])+)/i;

/**
 * Stores what a statement defines, or replaces what an earlier one has defined for the same source and target. Where
 * users have rights of their own to indices, `by` grants the sync a right, also if its definition is the same: it may
 * have lost its right. Only while it runs, it keeps the one that it has.
 */
export async function defineSync(
  parts: RunParts,
  bound: BoundSyncStatement,
  user: KeptUser,
  by: IndexUser | undefined,
): Promise<DefinedSync> {
  const { rights, ports } = parts;
  if (rights === undefined) return store(parts, bound, user);
  if (by === undefined) throw new MoltlerError('indices_not_available', {});
  const granted = await by.grant(bound.name);
  let before: SyncDefinition | undefined;
  let defined: DefinedSync;
  try {
    before = await ports.syncs.get(bound.name);
    defined = await store(parts, bound, user);
  } catch (error) {
    await rights.discard(granted);
    throw error;
  }
  const { sync } = defined;
  const isSame = before?.statement === sync.statement && isSameOwner(before, sync);
  // Its run uses the right that it has begun with, and would fail without it. This statement joins it.
  if (isSame && (await isUnderWay(ports, sync))) await rights.discard(granted);
  else await rights.keep(sync, granted, viewsOf(bound));
  // It may have been deleted in the meantime.
  if ((await ports.syncs.get(sync.name))?.id !== sync.id) await rights.forget(sync.id);
  return defined;
}

/** Whether a run with this definition is under way; if that cannot be found out, it is not. */
const isUnderWay = async ({ leases }: SyncPorts, sync: SyncDefinition): Promise<boolean> => {
  const holder = await livingHolder(leases, leaseOf(sync.id)).catch(() => undefined);
  return holder !== undefined && runsDefinition(holder.owner, sync);
};

async function store(
  { ports, sources }: RunParts,
  bound: BoundSyncStatement,
  user: KeptUser,
): Promise<DefinedSync> {
  const { syncs } = ports;
  const { name, target, definition, schedule, source } = bound;
  const [entity] = source.type === 'entities' ? source.entities : [];
  const connectorId = entity && (await sources.facts(entity.connector, entity.entity)).connectorId;
  for (let attempt = 1; ; attempt++) {
    const stored = await syncs.get(name);
    try {
      if (stored === undefined) {
        const sync = await syncs.create({
          name,
          statement: definition,
          target,
          paused: false,
          ...user,
          ...(connectorId !== undefined && { connectorId }),
          ...(schedule && { schedule }),
        });
        return { sync, created: true };
      }
      const same =
        stored.connectorId === connectorId && sourceOf(stored.statement) === sourceOf(definition);
      if (!same) throw new MoltlerError('sync_exists', { name: stored.name, differs: 'source' });
      if (stored.target !== target)
        throw new MoltlerError('sync_exists', { name: stored.name, differs: 'target' });
      const kept = schedule === undefined ? stored.schedule : undefined;
      const changed: SyncDefinition = {
        ...withoutOrigin(stored),
        ...user,
        statement: definition,
        ...(schedule && { schedule }),
      };
      const unchanged =
        stored.statement === definition && isSameOwner(stored, user) && schedule === undefined;
      const sync = unchanged ? stored : await syncs.update(changed);
      return {
        sync,
        created: false,
        ...(unchanged && { unchanged }),
        ...(kept && { keptSchedule: kept }),
      };
    } catch (error) {
      const raced = error instanceof SyncNameTaken || error instanceof SyncConflict;
      if (!raced) throw error;
      if (attempt === ATTEMPTS) throw new MoltlerError('sync_changed', { name });
    }
  }
}

/** Not with one that an earlier version has stored without an origin, so that it gets one. */
const isSameOwner = (one: KeptUser, other: KeptUser): boolean =>
  one.user === other.user && one.origin === other.origin;

const withoutOrigin = ({ origin: _, ...sync }: SyncDefinition): SyncDefinition => sync;

/** What a statement reads, without its conditions: `SYNC CONNECTOR github.issues`. A query is a source of its own. */
function sourceOf(statement: string): string {
  const words = SOURCE.exec(statement);
  return words === null ? 'query' : (words[1] ?? '').toLowerCase();
}
