import { number } from '../amounts';
import type { Counts } from './load_syncs';

/**
 * `1,327 read · 12 written · 3 removed`; what is unchanged or rejected only if there is any. Lines only break
 * between the numbers.
 */
export function countsText({ read, written, unchanged, removed, rejected }: Counts): string {
  const part = (value: number | undefined, word: string, always: boolean): string[] =>
    value === undefined || (value === 0 && !always) ? [] : [`${number(value)}\u00a0${word}`];
  return [
    ...part(read, 'read', true),
    ...part(written, 'written', true),
    ...part(unchanged, 'unchanged', false),
    ...part(removed, 'removed', true),
    ...part(rejected, 'rejected', false),
  ].join('\u00a0· ');
}
