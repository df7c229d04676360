import type { editor } from 'monaco-editor/editor/editor.api';
import { i18n } from '@kbn/i18n';
import type { Monaco, MonacoEditor } from './monaco';
import type { Extent } from './statement_at';

/** Marks in the margin the statement that Run would run, with a button that runs it. */
export class StatementMark {
  private readonly decorations: editor.IEditorDecorationsCollection;
  private readonly listener: { dispose(): void };

  constructor(
    private readonly monaco: Monaco,
    private readonly editor: MonacoEditor,
    private readonly statement: () => Extent | undefined,
    onRun: () => void,
  ) {
    this.decorations = editor.createDecorationsCollection();
    const { GUTTER_GLYPH_MARGIN } = monaco.editor.MouseTargetType;
    this.listener = editor.onMouseDown(({ target }) => {
      if (target.type !== GUTTER_GLYPH_MARGIN) return;
      if (target.element?.classList.contains('moltler-run-glyph') === true) onRun();
    });
  }

  /** Marks the current statement. */
  show(): void {
    const extent = this.statement();
    const model = this.editor.getModel();
    if (extent === undefined || model === null) {
      this.decorations.clear();
      return;
    }
    const first = model.getPositionAt(extent.start).lineNumber;
    const last = model.getPositionAt(extent.end).lineNumber;
    const { Range } = this.monaco;
    this.decorations.set([
      {
        range: new Range(first, 1, last, 1),
        options: { isWholeLine: true, linesDecorationsClassName: 'moltler-statement' },
      },
      {
        range: new Range(first, 1, first, 1),
        options: {
          glyphMarginClassName: 'moltler-run-glyph',
          glyphMarginHoverMessage: {
            value: i18n.translate('moltler.editor.statementMark.runThisStatement', {
              defaultMessage: 'Run this statement',
            }),
          },
        },
      },
    ]);
  }

  dispose(): void {
    this.listener.dispose();
  }
}
