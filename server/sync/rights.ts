import type { IndexUser, SyncDefinition } from '../ports';
import type { RunParts } from './sync_run';

/** The parts of a run, with the sync's own right to indices where users have different ones. Rejects if it is gone. */
export async function asSync(
  parts: RunParts,
  sync: SyncDefinition,
  runner: IndexUser | undefined,
): Promise<RunParts> {
  const { ports, sources, rights } = parts;
  if (rights === undefined) return parts;
  const documents = await rights.documents(sync, runner);
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
