import { parseScript, piecesOf } from '../../../common/language';

/** True if the text ends with a `;` outside of strings, comments and BEGIN blocks. */
export function endsStatement(text: string): boolean {
  if (openQuote(text) !== undefined) return false;
  const last = piecesOf(text)
    .filter(({ kind }) => kind !== 'comment')
    .at(-1);
  if (last?.kind !== 'symbol' || text[last.start] !== ';') return false;
  const statement = parseScript(text).statements.at(-1);
  // If the statement extends to the end of the text, the `;` is inside it.
  return statement === undefined || statement.offset + statement.text.length < last.end;
}

/** The quote or comment delimiter that the text leaves open; more lines may close it. */
export function openQuote(text: string): string | undefined {
  const open = piecesOf(text).find(({ closed }) => !closed);
  if (open === undefined) return undefined;
  return open.kind === 'comment' ? '/*' : text.charAt(open.start);
}
