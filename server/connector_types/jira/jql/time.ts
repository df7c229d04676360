import { zoneOffset } from '../../../../common/zone_offset';

/** Clocks of the world: the earliest is twelve hours behind UTC, the latest fourteen ahead. */
const EARLIEST_MINUTES = -12 * 60;
const LATEST_MINUTES = 14 * 60;
/** A clock that is set back shows the same hour twice, and Jira may read either. */
const REPEATED_MINUTES = 60;
const MINUTE = 60_000;

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/**
 * An instant as JQL reads it: in the time zone of the user, to the minute. Widened to a superset, so that no row is lost:
 * by the precision, by the hour of a clock that is set back and, if the zone is not known, by every zone there is.
 * Undefined if JQL cannot express it.
 */
export function clockText(
  iso: string,
  bound: 'lower' | 'upper',
  timeZone: string | undefined,
): string | undefined {
  const milliseconds = Date.parse(iso);
  if (!Number.isFinite(milliseconds)) return undefined;
  const lower = bound === 'lower';
  const minute = (lower ? Math.floor : Math.ceil)(milliseconds / MINUTE);
  // Date.parse drops microseconds.
  const precise = !lower && /\.\d{3}\d*[1-9]/.test(iso) ? minute + 1 : minute;
  const shift =
    timeZone !== undefined && isZone(timeZone)
      ? zoneOffset(timeZone)(milliseconds) + (lower ? -REPEATED_MINUTES : REPEATED_MINUTES)
      : lower
        ? EARLIEST_MINUTES
        : LATEST_MINUTES;
  const clock = new Date((precise + shift) * MINUTE);
  const year = clock.getUTCFullYear();
  // Dates of other centuries have other spellings.
  if (!(year >= 1900 && year <= 9998)) return undefined;
  return clock.toISOString().slice(0, 16).replace('T', ' ');
}
