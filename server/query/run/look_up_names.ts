import type { ScanReport } from '../../../common/contract';
import type { Resolution } from '../../../common/declaration';
import { resolveNames, type NameLookUp, type Scanner } from '../../scan';
import { Cancellation } from './cancellation';
import { EventQueue } from './event_queue';
import type { QueryEvent } from './query_event';
import { reportOf } from './report';
import type { QueryContext } from './run_query';

export interface LookedUpNames {
  resolved(connector: string, resolution: Resolution, written: string): string | undefined;
  readonly reports: readonly ScanReport[];
}

/** Looks up the names of a plan, one list after the other, with progress. Throws the first error. */
export async function* lookUpNames(
  lookUps: readonly NameLookUp[],
  scanner: Scanner,
  { signal, priority, caller }: Pick<QueryContext, 'signal' | 'priority' | 'caller'>,
): AsyncGenerator<QueryEvent, LookedUpNames, undefined> {
  const cancellation = new Cancellation(signal);
  const events = new EventQueue<QueryEvent>(({ type }) => type === 'progress');
  const found = new Map<string, ReadonlyMap<string, string>>();
  const keyOf = (connector: string, resolution: Resolution): string =>
    JSON.stringify([connector, resolution]);
  const reports: ScanReport[] = [];
  try {
    for (const lookUp of lookUps) {
      const reading = cancellation.unlessCancelled(
        resolveNames(scanner, lookUp, {
          signal: cancellation.signal,
          priority,
          ...(caller !== undefined && { caller }),
          onProgress: (scan) => events.push({ type: 'progress', scans: [scan] }),
        }),
      );
      yield* events.until(reading);
      const { values, scan } = await reading;
      found.set(keyOf(lookUp.plan.connector, lookUp.resolution), values);
      reports.push(reportOf(scan, false));
    }
  } catch (error) {
    throw cancellation.errorFor(error);
  } finally {
    cancellation.end();
  }
  return {
    resolved: (connector, resolution, written) =>
      found.get(keyOf(connector, resolution))?.get(written),
    reports,
  };
}
