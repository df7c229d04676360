import type { FilterDeclaration } from '../../../common/declaration';

export type TimeFormat = NonNullable<FilterDeclaration['time']>;

/** The precision of each format, in microseconds. */
export const TIME_STEP: Readonly<Record<TimeFormat, number>> = {
  iso_seconds: 1_000_000,
  iso_milliseconds: 1000,
  epoch_seconds: 1_000_000,
  epoch_milliseconds: 1000,
  date: 86_400_000_000,
};

/**
 * Formats an instant (microseconds since the epoch) for a service. `towards` is the direction of rounding if the service
 * is less precise: `earlier` for lower bounds, `later` for upper bounds, so that no row is lost.
 */
export function writeTime(
  micros: number,
  format: TimeFormat,
  towards: 'earlier' | 'later',
): { readonly text: string; readonly widened: boolean } {
  const step = TIME_STEP[format];
  const steps = towards === 'earlier' ? Math.floor(micros / step) : Math.ceil(micros / step);
  const at = steps * step;
  return { text: textOf(at, format), widened: at !== micros };
}

function textOf(micros: number, format: TimeFormat): string {
  const iso = new Date(micros / 1000).toISOString();
  switch (format) {
    case 'iso_seconds':
      return `${iso.slice(0, 19)}Z`;
    case 'iso_milliseconds':
      return iso;
    case 'epoch_seconds':
      return String(micros / 1_000_000);
    case 'epoch_milliseconds':
      return String(micros / 1000);
    case 'date':
      return iso.slice(0, 10);
  }
}
