import type { languages } from 'monaco-editor/editor/editor.api';
import type { Completion, CompletionKind } from '../../../common/completion';
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

/** A name is what comes next: a space alone opens the list there, and nowhere else. */
const BEFORE_NAME = /\b(?:from|join|type|connector_exec|describe|connector)\s$/i;

/** Whether a list that a typed space asks for is wanted. */
export function opensAfterSpace(before: string): boolean {
  return BEFORE_NAME.test(before);
}
