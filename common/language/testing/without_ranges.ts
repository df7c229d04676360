/** A copy of plain data without the ranges in it: what two texts must share to mean the same. */
export function withoutRanges(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (key === 'range' ? undefined : part)),
  );
}
