import type { ParsedScript, ParsedStatement } from '../../common/language';

/** A part of a script, as offsets. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

const extentOf = ({ offset, text }: ParsedStatement): Extent => ({
  start: offset,
  end: offset + text.length,
});

/**
 * The statement that belongs to a cursor: the one it is in, or right behind on the same line; else the next one, since
 * comments precede what they describe; else the last.
 */
export function statementAt(script: ParsedScript, offset: number): Extent | undefined {
  const extents = script.statements.map(extentOf);
  const before = extents.filter(({ start }) => start <= offset).at(-1);
  if (before !== undefined) {
    const between = script.text.slice(before.end, Math.max(before.end, offset));
    if (offset <= before.end || !between.includes('\n')) return before;
  }
  return extents.find(({ start }) => start > offset) ?? before;
}

/** From the first to the last statement that a selection touches; if it is empty, the statement at the cursor. */
export function statementsIn(script: ParsedScript, selection: Extent): Extent | undefined {
  if (selection.start === selection.end) return statementAt(script, selection.start);
  const touched = script.statements
    .map(extentOf)
    .filter(({ start, end }) => start < selection.end && end > selection.start);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return statementAt(script, selection.start);
  return { start: first.start, end: last.end };
}
