import { nearest } from '../../../common/binding';
import type { ScanBatch, ScanColumn } from '../scan';
import type { RunningScan } from './running_scan';

/** Watches columns that can have any name, such as labels: a misspelled one would only be NULL. */
export interface AbsentColumns {
  saw(batch: ScanBatch): void;
  /** Notes each column that no row of the complete result has, with the known name that is nearest. */
  report(): Promise<void>;
}

/** Undefined if the plan has no such columns. */
export function absentColumns(
  running: Pick<RunningScan, 'entity' | 'plan' | 'state' | 'knownNames'>,
  columns: readonly ScanColumn[],
): AbsentColumns | undefined {
  const { entity, plan, state } = running;
  const { discovery } = entity;
  if (discovery === undefined || !('names' in discovery) || discovery.open !== true)
    return undefined;
  const computed = new Set(plan.aggregate?.aggregates.map((one) => one.as));
  let unseen = columns.flatMap(({ name }, at) =>
    Object.hasOwn(entity.columns, name) || computed.has(name) ? [] : [{ name, at }],
  );
  if (unseen.length === 0) return undefined;
  return {
    saw({ values }) {
      if (unseen.length > 0)
        unseen = unseen.filter(({ at }) => values[at]?.some((value) => value !== null) !== true);
    },
    async report() {
      if (unseen.length === 0) return;
      // The result is complete without the names.
      const known = await running.knownNames().catch(() => undefined);
      for (const { name } of unseen) {
        const isKnown = known?.includes(name) === true;
        // Nothing can be concluded from no rows.
        if (state.rows === 0 && (isKnown || known === undefined)) continue;
        const near = isKnown || known === undefined ? undefined : nearest(name, known);
        const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
        state.notice(
          isKnown || state.rows > 0
            ? `No row has "${name}", so it is NULL everywhere.${meant}`
            : `No row was found, and "${name}" is not known to the service.${meant}`,
        );
      }
    },
  };
}
