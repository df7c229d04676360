import { createHash } from 'node:crypto';
import type { JsonValue } from '../../../../common/declaration';
import type { KeySegment, SliceState } from '../../../ports';
import { numberAt, textAt } from '../client/response_parts';

/** Segments of keys that belong to the slice, by their numbers. */
export interface SegmentRange {
  readonly generation: number;
  readonly from: number;
  readonly to: number;
  /** The token of the lease under which they were written. */
  readonly fence: number;
}
/**
 * The state of a slice, as stored. It names the segments that count, so a segment becomes part of the slice together
 * with the state: one that was written before the process was killed is not named, and nobody reads it.
 */
export interface SliceDocument {
  /** Undefined once the slice is forgotten. The document stays, so that an earlier holder cannot bring it back. */
  readonly state?: SliceState;
  readonly fence: number;
  readonly ranges: readonly SegmentRange[];
  /** The number of the next segment; none is used twice. */
  readonly next: number;
  /** What the last segment is sorted by. */
  readonly lastOrder: string;
  /** Segments that do not count any more, and may still have to be removed. */
  readonly leftovers: readonly SegmentRange[];
}

export const EMPTY_SLICE: SliceDocument = {
  fence: 0,
  ranges: [],
  next: 0,
  lastOrder: '',
  leftovers: [],
};

export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url');

export const sliceId = (syncId: string, slice: string): string => `${syncId}:${hashOf(slice)}`;

export const segmentId = (
  syncId: string,
  slice: string,
  { number, fence }: { readonly number: number; readonly fence: number },
): string => `${sliceId(syncId, slice)}:${number}:${fence}`;

/** The slice with one more segment. */
export function withSegment(
  document: SliceDocument,
  { generation }: KeySegment,
  fence: number,
): SliceDocument {
  const { ranges, next } = document;
  const last = ranges.at(-1);
  const longer =
    last?.generation === generation && last.fence === fence && last.to === next - 1
      ? [...ranges.slice(0, -1), { ...last, to: next }]
      : [...ranges, { generation, from: next, to: next, fence }];
  return { ...document, ranges: longer, next: next + 1 };
}

export const counts = (
  { ranges }: SliceDocument,
  { number, fence }: { readonly number: number; readonly fence: number },
): boolean =>
  ranges.some((range) => range.fence === fence && range.from <= number && number <= range.to);

export function* segmentsIn(
  ranges: readonly SegmentRange[],
): Generator<{ readonly number: number; readonly fence: number }> {
  for (const { from, to, fence } of ranges)
    for (let number = from; number <= to; number += 1) yield { number, fence };
}

/** A segment as it is stored. */
export const segmentOf = (source: JsonValue): KeySegment => ({
  slice: textAt(source, 'of'),
  generation: numberAt(source, 'generation'),
  keys: new Uint8Array(Buffer.from(textAt(source, 'keys'), 'base64')),
});
