import { ConnectorError, InvalidRequestError, NotFoundError } from '../../../common/errors';
import { isChildless } from './childless_parent';
import { isHopeless } from './hopeless';
import type { ListPage, ListToWalk } from './list_pages';
import { steadyPages } from './steady_pages';
import type { ListParameters, RunningScan } from './running_scan';
import { TakenOver } from './taken_over';
import { describe, strict, tolerate } from './tolerate';
import { withoutUnknownValues } from './unknown_values';
import type { ReadList } from './windowed_pages';

/** A service may name only some of the values that it does not know. */
const MOST_ATTEMPTS = 20;

/** The pages of one list; the policy of the plan decides how a failure is handled. */
export async function* tolerant(
  running: RunningScan,
  walk: ListToWalk,
  parameters: ListParameters,
  attempt = 1,
): AsyncGenerator<ListPage, void, undefined> {
  const { access, list } = walk;
  let returned = false;
  try {
    for await (const page of steadyPages(running, walk, parameters)) {
      returned = true;
      yield page;
    }
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    // What a resumable scan lacks may be deleted elsewhere, such as all issues of a project that became invisible.
    const lasting = running.context.resumable !== undefined;
    const again = !returned && !lasting && attempt < MOST_ATTEMPTS;
    const known = again ? withoutUnknownValues(access, list, error) : undefined;
    if (known !== undefined) {
      const { title } = running.connector.declaration;
      running.state.warn(`${title} does not know all values of the conditions: ${known.why}`);
      // The next statement has to learn it as well.
      running.state.leftSetsOut = true;
      if (known.widened) running.state.countsForLimit = false;
      if (known.narrowed.kind !== 'access') return;
      const narrowed = { ...walk, access: known.narrowed.access };
      const values = { ...parameters, ...narrowed.access.parameters };
      return yield* tolerant(running, narrowed, values, attempt + 1);
    }
    if (error instanceof NotFoundError) {
      if (list.lookup === true) return;
      if (await isChildless(running, list.name, parameters)) return;
    }
    const { fallback } = access;
    const { plan, state } = running;
    if (list.fallback?.on.some((family) => family === error.family) === true) {
      if (fallback !== undefined) throw new TakenOver(fallback, `was rejected (${error.message})`);
      if (plan.replaceable === true && state.rows === 0) throw error;
    }
    const one = describe(running, walk, parameters);
    // Without credentials or quota, the request fails for every parent, so the error names none.
    if (access.fanOut === undefined || one === undefined || isHopeless(error)) {
      tolerate(running, error, one);
    } else tolerate(running, error.ofParent(one));
  }
}

/**
 * Reads the pages of one batch of keys. Where the service rejects one of them, all rows are read instead; the policy of
 * the plan is for other failures, and for those of that list. `name`: of the batch, for people.
 */
export const orUnbound = (name: string): ReadList =>
  async function* (running, walk, parameters) {
    try {
      yield* tolerant({ ...running, plan: strict(running.plan) }, walk, parameters);
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      const { unbound, key = [] } = running.plan;
      const rejected = error instanceof InvalidRequestError || error instanceof NotFoundError;
      // Rows that were returned by then are recognized by their key.
      const repeatable = key.length > 0 || running.state.rows === 0;
      if (unbound !== undefined && rejected && repeatable)
        throw new TakenOver(unbound.access, `was rejected (${error.message})`);
      tolerate(running, error, name);
    }
  };
