import type { languages } from 'monaco-editor/editor/editor.api';
import type { Completion, CompletionKind } from '../../../common/completion';
import { piecesOf } from '../../../common/language';
import type { Monaco, MonacoModel } from '../monaco';

type ItemKind = keyof typeof languages.CompletionItemKind;

/** The picture of each kind. */
const KINDS: Readonly<Record<CompletionKind, ItemKind>> = {
  keyword: 'Keyword',
  operator: 'Operator',
  connector: 'Module',
  connector_type: 'Class',
  entity: 'Struct',
  table: 'Struct',
  column: 'Field',
  function: 'Function',
  value: 'EnumMember',
  config_key: 'Property',
  option: 'Property',
  action: 'Method',
  argument: 'Property',
  secret: 'Constant',
  parameter: 'Variable',
  type: 'TypeParameter',
};

/** Completions as Monaco lists them; our order is kept. */
export function completionItems(
  monaco: Pick<Monaco, 'languages'>,
  model: Pick<MonacoModel, 'getPositionAt'>,
  completions: readonly Completion[],
): languages.CompletionItem[] {
  return completions.map((each) => {
    const start = model.getPositionAt(each.range.start);
    const end = model.getPositionAt(each.range.end);
    return {
      // Beside every name, not only the one that is chosen: its type, what it is.
      label: {
        label: each.label,
        ...(each.detail === undefined ? {} : { description: each.detail }),
      },
      insertText: each.insertText,
      kind: monaco.languages.CompletionItemKind[KINDS[each.kind]],
      sortText: each.sortText,
      filterText: each.label,
      ...(each.documentation === undefined ? {} : { documentation: each.documentation }),
      range: {
        startLineNumber: start.lineNumber,
        startColumn: start.column,
        endLineNumber: end.lineNumber,
        endColumn: end.column,
      },
    };
  });
}

/** A name or a value is what comes next: a space alone opens the list there, and nowhere else. */
const OPENING =
  /(?:\b(?:select|distinct|from|join|on|where|having|by|and|or|not|in|contains|set|type|show|describe|create|alter|drop|explain|connector|connector_exec)|[=<>{,:])\s$/i;

/** Whether the list that a typed character asks for is wanted, with the text before the cursor. */
export function opensAfter(character: string | undefined, before: string): boolean {
  if (character === ' ') return OPENING.test(before);
  // A quote opens the list of values at the beginning of a text, but not at its end.
  if (character === "'" || character === '"') {
    const last = piecesOf(before).at(-1);
    return last?.kind !== 'comment' && last?.closed === false;
  }
  return true;
}

/** Whether the word at the cursor equals one of the completions, so that there is nothing to offer. */
export function isWhole(found: readonly Completion[], text: string): boolean {
  return found.some(({ label, range: { start, end } }) => {
    return end > start && label.toLowerCase() === text.slice(start, end).toLowerCase();
  });
}
