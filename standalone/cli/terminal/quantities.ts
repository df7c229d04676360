import { counted } from '../../../common/quantities';

/** A duration in readable form: `12.3 s`, `5 min`, `3 h`, `2 days`. */
export function span(seconds: number): string {
  if (seconds < 120) return `${Number(seconds.toFixed(1))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : counted(Math.round(hours / 24), 'day');
}
