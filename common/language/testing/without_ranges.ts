/** A copy of plain data without ranges: equal for two texts that mean the same. */
export function withoutRanges(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (key === 'range' ? undefined : part)),
  );
}
