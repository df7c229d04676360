import { SNAPSHOT } from '../../binding/testing';
import { parseScript } from '../../language';
import { complete } from '../complete';
import type { Completion } from '../completion';

/** Completions at `|` of a script. */
export function completionsAt(source: string, snapshot = SNAPSHOT): readonly Completion[] {
  const offset = source.indexOf('|');
  return complete(parseScript(source.replace('|', '')), offset, { ...snapshot, syncs: [] });
}

export const labelsAt = (source: string): readonly string[] =>
  completionsAt(source).map(({ label }) => label);

/** Expects completions at `|` to include some, and not to include others. */
export function expectOffers(
  source: string,
  offered: readonly string[],
  rejected: readonly string[],
): void {
  const found = labelsAt(source);
  expect(found).toEqual(expect.arrayContaining([...offered]));
  expect(found.filter((label) => rejected.includes(label))).toEqual([]);
}
