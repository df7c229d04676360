import { turns } from '../turns';
import type { Route } from './route';
import { hasMoreStructure } from './structure_bytes';

/** Why the body of a request cannot be used. */
export class BadBody extends Error {}

/**
 * A body as JSON; an empty one is null. Parsing a large one takes long, so callers take turns. Rejects with BadBody.
 */
export const bodyOf = (
  payload: Buffer,
  { maxStructureBytes = Infinity, structureRule = '' }: Route,
  caller: string,
  signal: AbortSignal,
): Promise<unknown> =>
  turns.take((): unknown => {
    // The clients of a hundred large bodies may have left before the first of them is parsed.
    if (signal.aborted) throw new BadBody('The client disconnected.');
    if (payload.length === 0) return null;
    if (hasMoreStructure(payload, maxStructureBytes)) throw new BadBody(structureRule);
    try {
      return JSON.parse(payload.toString());
    } catch {
      throw new BadBody('The body of the request is not valid JSON.');
    }
  }, caller);
