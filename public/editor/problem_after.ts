/** The position of a marker. */
export interface Place {
  readonly startLineNumber: number;
  readonly startColumn: number;
}

/** The next problem after the cursor; after the last one, the first again. */
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
