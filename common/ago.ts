import { counted } from './quantities';

const UNITS: readonly (readonly [string, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How long ago something was, as people say it: `5 minutes ago`, `just now`. */
export function ago(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000;
  const found = UNITS.find(([, size]) => seconds >= size);
  if (found === undefined) return 'just now';
  const [unit, size] = found;
  return `${counted(Math.floor(seconds / size), unit)} ago`;
}
