import { PromqlError } from './value';

const UNITS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  y: 31_536_000,
};

/** Seconds of `5m`, `1h30m`, `90`. */
export function seconds(text: string): number {
  if (/^[\d.]+$/.test(text)) return Number(text);
  let total = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)(ms|[smhdwy])/g))
    total += Number(count) * (UNITS[unit ?? 's'] ?? NaN);
  if (!Number.isFinite(total) || total === 0)
    throw new PromqlError(`cannot parse ${JSON.stringify(text)} to a valid duration`);
  return total;
}
