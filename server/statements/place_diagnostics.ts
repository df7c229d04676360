import type { Diagnostic, PlacedDiagnostic, Position } from '../../common/language/diagnostic';
import type { ParsedScript } from '../../common/language/script';

/** Where each line of `text` starts. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Diagnostics of a script and of its statements, in the order of the text, ranges relative to the whole script. */
export function placeDiagnostics(
  script: ParsedScript,
  ofStatements: readonly (readonly Diagnostic[])[],
): readonly PlacedDiagnostic[] {
  const starts = lineStarts(script.text);
  const position = (offset: number): Position => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const placed = (diagnostic: Diagnostic, by: number): PlacedDiagnostic => {
    const range = { start: diagnostic.range.start + by, end: diagnostic.range.end + by };
    return { ...diagnostic, range, start: position(range.start), end: position(range.end) };
  };
  return [
    ...script.diagnostics.map((diagnostic) => placed(diagnostic, 0)),
    ...ofStatements.flatMap((diagnostics, at) =>
      diagnostics.map((diagnostic) => placed(diagnostic, script.statements[at]?.offset ?? 0)),
    ),
  ].sort((a, b) => a.range.start - b.range.start);
}
