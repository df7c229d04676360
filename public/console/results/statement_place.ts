import { parseScript, type Range } from '../../../common/language';
import type { Run, StatementRun } from '../../runs';
import { errorLine } from './place_text';

/** Where a statement is in the editor's script; of one inside a block, its line. */
export function statementPlace({ order }: Run, { index, inner }: StatementRun): Range | undefined {
  return placeAt(order, index, inner?.line);
}

/** Where its error happened: in a block, the line of the statement that failed. */
export function errorPlace({ order }: Run, statement: StatementRun): Range | undefined {
  return placeAt(order, statement.index, errorLine(statement));
}

function placeAt(
  { text, offset }: Run['order'],
  index: number,
  line: number | undefined,
): Range | undefined {
  const parsed = parseScript(text).statements[index];
  if (parsed === undefined) return undefined;
  const { start, end } =
    (line === undefined ? undefined : lineAt(text, line)) ??
    ({ start: parsed.offset, end: parsed.offset + parsed.text.length } satisfies Range);
  return { start: start + offset, end: end + offset };
}

/** A line, counted from 1, without the space around it. */
function lineAt(text: string, line: number): Range | undefined {
  const lines = text.split('\n');
  const content = lines[line - 1];
  if (content === undefined) return undefined;
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const start = before + content.length - content.trimStart().length;
  return { start, end: start + content.trim().length };
}
