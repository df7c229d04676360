import type { languages } from 'monaco-editor/editor/editor.api';
import type { Completion, CompletionKind } from '../../../common/completion';
import { piecesOf } from '../../../common/language';
import type { Monaco, MonacoModel } from '../monaco';

type ItemKind = keyof typeof languages.CompletionItemKind;

/** The icon of each kind. */
const KINDS: Readonly<Record<CompletionKind, ItemKind>> = {
  keyword: 'Keyword',
  operator: 'Operator',
  connector: 'Module',
  connector_type: 'Class',
  entity: 'Struct',
  table: 'Struct',
  column: 'Field',
  variable: 'Variable',
  error_class: 'Class',
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

/** Completions as Monaco's items, in our order. */
export function completionItems(
  monaco: Pick<Monaco, 'languages'>,
  model: Pick<MonacoModel, 'getPositionAt'>,
  completions: readonly Completion[],
): languages.CompletionItem[] {
  return completions.map((each) => {
    const start = model.getPositionAt(each.range.start);
    const end = model.getPositionAt(each.range.end);
    return {
      // The type, or the kind, appears beside every name, not only the selected one.
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

/** Where a name or a value comes next, a space alone opens the list; nowhere else. */
const OPENING =
  /(?:\b(?:select|distinct|from|join|on|where|having|by|and|or|not|in|contains|set|type|show|describe|create|alter|drop|explain|connector|connector_exec|print|(?<!end )(?:if|while)|elseif|assert|catch|throw)|[=<>{,:])\s$/i;

/** Whether a typed character should open the list, given the text before the cursor. */
export function opensAfter(character: string | undefined, before: string): boolean {
  if (character === ' ') return OPENING.test(before);
  // An opening quote opens the list of values; a closing one does not.
  if (character === "'" || character === '"') {
    const last = piecesOf(before).at(-1);
    return last?.kind !== 'comment' && last?.closed === false;
  }
  return true;
}

/** Whether the word at the cursor equals one of the completions, so that nothing is left to suggest. */
export function isWhole(found: readonly Completion[], text: string): boolean {
  return found.some(({ label, range: { start, end } }) => {
    return end > start && label.toLowerCase() === text.slice(start, end).toLowerCase();
  });
}
