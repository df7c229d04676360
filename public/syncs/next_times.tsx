import React from 'react';
import { EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { cronProblem, haveSeconds, nextTimes } from '../../common/schedules';
import type { SyncSchedule } from './statements';
import { relativeTime } from './times';

const SHOWN = 3;

export interface NextTimesProps {
  readonly schedule: SyncSchedule;
  readonly now: number;
  /** When it really runs next: after failures later than its schedule says, and a few seconds apart from others. */
  readonly due?: number | undefined;
}

/** The next three times of a schedule, on the clocks of its zone. */
export function NextTimes({ schedule, now, due }: NextTimesProps): React.ReactElement | null {
  const { cron, timeZone } = schedule;
  if (cronProblem(cron) !== undefined) return null;
  const scheduled = nextTimes(schedule, now, SHOWN);
  const format = new Intl.DateTimeFormat('en', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(haveSeconds(scheduled) && { second: '2-digit' }),
    hour12: false,
    timeZone,
  });
  const times =
    due === undefined || due < now ? scheduled : [due, ...nextTimes(schedule, due, SHOWN - 1)];
  return (
    <EuiText size="xs" color="subdued">
      <p>
        {i18n.translate('moltler.syncs.nextTimes.nextTimes', {
          defaultMessage: 'Next times ({timeZone}):',
          values: { timeZone },
        })}
      </p>
      <ul>
        {times.map((time) => (
          <li key={time}>
            {`${format.format(time)} (${relativeTime(new Date(time).toISOString(), now)})`}
          </li>
        ))}
      </ul>
    </EuiText>
  );
}
