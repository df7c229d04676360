import type { editor } from 'monaco-editor/editor/editor.api';
import type { PlacedDiagnostic } from '../../../common/language';

/** Monaco's severities, which are the same numbers in all of its versions. */
const SEVERITY = { error: 8, warning: 4, information: 2 } as const;

/** A squiggle for each diagnostic. An empty range is widened to the character before it, or the one after. */
export function markersOf(diagnostics: readonly PlacedDiagnostic[]): editor.IMarkerData[] {
  return diagnostics.map(({ start, end, range, severity, text, hint, code }) => {
    const empty = range.start === range.end;
    return {
      severity: SEVERITY[severity],
      message: hint === undefined ? text : `${text}\n${hint}`,
      source: 'Moltler',
      code,
      startLineNumber: start.line,
      startColumn: empty ? Math.max(1, start.column - 1) : start.column,
      endLineNumber: end.line,
      endColumn: empty && start.column === 1 ? 2 : end.column,
    };
  });
}
