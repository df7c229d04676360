import type { ScheduleHost, SyncDefinition } from '../ports';
import type { ExecutionEvent } from './execution';

/** Who runs scheduled syncs, unless the host has a scheduler of its own. */
const IN_A_LOOP = 'Schedules run while "moltler serve" or "moltler demo" is running.';

interface Hosted {
  readonly schedules?: ScheduleHost;
}

/** Who runs scheduled syncs, as a sentence. */
export const whoRuns = ({ schedules }: Hosted): string => schedules?.whoRuns ?? IN_A_LOOP;

/** Tells the host when a sync is due after a change, which is stored in any case. */
export async function* tellHost(
  sync: SyncDefinition,
  { schedules }: Hosted,
): AsyncGenerator<ExecutionEvent, void, undefined> {
  try {
    await schedules?.changed(sync);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    yield {
      type: 'message',
      severity: 'warning',
      text: `The change of sync "${sync.name}" is stored, but its runs could not be scheduled: ${reason}.`,
      hint: 'SHOW SYNCS tries it again.',
    };
  }
}
