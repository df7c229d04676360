import type { languages } from 'monaco-editor/editor/editor.api';
import { i18n } from '@kbn/i18n';
import type { PlacedDiagnostic, Range } from '../../../common/language';
import type { MonacoModel } from '../monaco';

/** The problems in a range that have a replacement, such as the name that was probably meant. */
export const fixable = (
  diagnostics: readonly PlacedDiagnostic[],
  { start, end }: Range,
): readonly (PlacedDiagnostic & { readonly replacement: string })[] =>
  diagnostics.flatMap(({ replacement, ...problem }) =>
    replacement === undefined || problem.range.start > end || problem.range.end < start
      ? []
      : [{ ...problem, replacement }],
  );

/** The replacements in a range as Monaco's quick fixes. */
export function quickFixes(
  model: Pick<MonacoModel, 'uri' | 'getVersionId'>,
  diagnostics: readonly PlacedDiagnostic[],
  range: Range,
): languages.CodeAction[] {
  return fixable(diagnostics, range).map(({ replacement, start, end }) => ({
    title: i18n.translate('moltler.editor.quickFixes.replaceWith', {
      defaultMessage: 'Replace with {replacement}',
      values: { replacement },
    }),
    kind: 'quickfix',
    isPreferred: true,
    edit: {
      edits: [
        {
          resource: model.uri,
          versionId: model.getVersionId(),
          textEdit: {
            range: {
              startLineNumber: start.line,
              startColumn: start.column,
              endLineNumber: end.line,
              endColumn: end.column,
            },
            text: replacement,
          },
        },
      ],
    },
  }));
}
