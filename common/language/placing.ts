import type { Diagnostic, PlacedDiagnostic, Position } from './diagnostic';
import type { ParsedScript } from './script';

/** Where the lines of a text start, to find line and column of an offset. */
export class LineMap {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.starts.push(at + 1);
    }
  }

  /** The place of an offset; both count from 1. Offsets beyond the text count as its end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.starts[low] ?? 0) + 1 };
  }
}

/** Places a diagnostic whose range starts `offset` into the script. */
export function placeDiagnostic(
  diagnostic: Diagnostic,
  offset: number,
  lines: LineMap,
): PlacedDiagnostic {
  const range = { start: diagnostic.range.start + offset, end: diagnostic.range.end + offset };
  return {
    ...diagnostic,
    range,
    start: lines.position(range.start),
    end: lines.position(range.end),
  };
}

/** Every diagnostic of a script and its statements, with lines and columns, from top to bottom. */
export function placeDiagnostics(script: ParsedScript): PlacedDiagnostic[] {
  const lines = new LineMap(script.text);
  const placed = script.diagnostics.map((one) => placeDiagnostic(one, 0, lines));
  for (const { diagnostics, offset } of script.statements) {
    for (const one of diagnostics) placed.push(placeDiagnostic(one, offset, lines));
  }
  return placed.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
