import type { SchemaSnapshot } from '../../../common/binding';
import { complete } from '../../../common/completion';
import { parseScript } from '../../../common/language';

/**
 * What Tab suggests at `cursor` in `script`, and the part before the cursor that it replaces. For a partial word it
 * suggests only the best kind, so that Tab completes more: for `sta`, columns rather than functions.
 */
export function tabCompletions(
  script: string,
  cursor: number,
  snapshot: SchemaSnapshot,
): [string[], string] {
  const found = complete(parseScript(script), cursor, snapshot);
  const start = found[0]?.range.start ?? cursor;
  const word = script.slice(start, cursor);
  const begins = (text = ''): boolean => text.toLowerCase().startsWith(word.toLowerCase());
  const named = found.filter(({ insertText }) => begins(insertText));
  // `FROM issu` means a table whose connector has not been typed.
  const fitting =
    named.length > 0
      ? named
      : found.filter(
          ({ kind, insertText }) => kind === 'entity' && begins(insertText.split('.').at(-1)),
        );
  const rankOf = ({ sortText }: { readonly sortText: string }): string => sortText.slice(0, 2);
  const best = fitting[0];
  const offered =
    best === undefined || word === ''
      ? fitting
      : fitting.filter((each) => rankOf(each) === rankOf(best));
  const texts = [...new Set(offered.map(({ insertText }) => insertText))];
  const quote = script[start - 1];
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && (quote === "'" || quote === '"')) {
    const closed = only.endsWith(quote) || script[cursor] === quote;
    return [[closed ? only : `${only}${quote}`], word];
  }
  return [texts, word];
}
