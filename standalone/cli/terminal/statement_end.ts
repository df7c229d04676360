import { parseScript } from '../../../common/language';
import { scan } from '../../../common/language/tokens/scan';

/**
 * True when the text ends with a `;` that is no part of a string, a comment or a BEGIN block. A line that lacks its
 * closing quote counts as ended: the answer says so at once, where waiting would not.
 */
export function endsStatement(text: string): boolean {
  const last = scan(text)
    .filter(({ kind }) => kind !== 'comment')
    .at(-1);
  const ended =
    last !== undefined &&
    (last.kind === 'symbol' ? text[last.start] === ';' : !last.closed && text.endsWith(';'));
  if (!ended) return false;
  const statement = parseScript(text).statements.at(-1);
  // The `;` is inside the statement where the statement reaches to the end of the text.
  return statement === undefined || statement.offset + statement.text.length < last.end;
}
