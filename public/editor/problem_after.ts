/** As much of a marker as its place. */
export interface Place {
  readonly startLineNumber: number;
  readonly startColumn: number;
}

/** The problem that comes next behind the cursor, from the top again after the last. */
export function problemAfter<P extends Place>(
  problems: readonly P[],
  cursor: { readonly lineNumber: number; readonly column: number },
): P | undefined {
  const sorted = [...problems].sort(
    (a, b) => a.startLineNumber - b.startLineNumber || a.startColumn - b.startColumn,
  );
  return (
    sorted.find(
      ({ startLineNumber: line, startColumn: column }) =>
        line > cursor.lineNumber || (line === cursor.lineNumber && column > cursor.column),
    ) ?? sorted[0]
  );
}
