import type { ParsedScript, ParsedStatement } from '../../common/language';

/** A part of a script, in offsets. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

const extentOf = ({ offset, text }: ParsedStatement): Extent => ({
  start: offset,
  end: offset + text.length,
});

/**
 * The statement meant by a cursor: the one it stands in or right behind (on the same line); else the
 * next one, as remarks stand above what they are about; else the last.
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

/** From the first to the last statement that a selection touches; that of the cursor where it is empty. */
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
