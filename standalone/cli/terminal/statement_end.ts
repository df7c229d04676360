import { parseScript } from '../../../common/language';

/** True when the text ends with a `;` that is no part of a string, a comment or a BEGIN block. */
export function endsStatement(text: string): boolean {
  if (!/;\s*(--[^\n]*)?$/.test(text.trimEnd())) return false;
  const script = parseScript(text);
  const last = script.statements[script.statements.length - 1];
  if (last === undefined) return true;
  // The `;` is inside the statement where the statement reaches to the end of the text.
  return last.offset + last.text.length < text.trimEnd().length;
}
