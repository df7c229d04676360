import { parseScript, piecesOf } from '../../../common/language';

/** True when the text ends with a `;` that is no part of a string, a comment or a BEGIN block. */
export function endsStatement(text: string): boolean {
  if (openQuote(text) !== undefined) return false;
  const last = piecesOf(text)
    .filter(({ kind }) => kind !== 'comment')
    .at(-1);
  if (last?.kind !== 'symbol' || text[last.start] !== ';') return false;
  const statement = parseScript(text).statements.at(-1);
  // The `;` is inside the statement where the statement reaches to the end of the text.
  return statement === undefined || statement.offset + statement.text.length < last.end;
}

/** What the text opens and does not close: a quote or the sign of a comment. More lines may close it. */
export function openQuote(text: string): string | undefined {
  const open = piecesOf(text).find(({ closed }) => !closed);
  if (open === undefined) return undefined;
  return open.kind === 'comment' ? '/*' : text.charAt(open.start);
}
