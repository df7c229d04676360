import type { BoundSyncStatement } from '../../common/binding';
import type { IndexUser, ReadViews, SyncDefinition } from '../ports';
import type { RunParts } from './sync_run';

/** The views whose texts decide which indices a statement reads. */
export const viewsOf = ({ indexViews = [] }: BoundSyncStatement): ReadViews => indexViews;

/**
 * The parts of a run, with the sync's own right to indices where users have different ones. Rejects if it is gone, or was
 * not granted for these `views`; unset: it reads none.
 */
export async function asSync(
  parts: RunParts,
  sync: SyncDefinition,
  runner: IndexUser | undefined,
  views?: ReadViews,
): Promise<RunParts> {
  const { ports, sources, rights } = parts;
  if (rights === undefined) return parts;
  const documents = await rights.documents(sync, runner, views);
  return { ...parts, ports: { ...ports, documents }, sources: sources.over(documents) };
}

/** The parts of a dry run, which has the rights of whoever asks for it. */
export function asUser(parts: RunParts, user: IndexUser | undefined): RunParts {
  if (user === undefined) return parts;
  const { documents } = user;
  return {
    ...parts,
    ports: { ...parts.ports, documents },
    sources: parts.sources.over(documents),
  };
}
