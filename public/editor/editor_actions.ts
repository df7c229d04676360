import { i18n } from '@kbn/i18n';
import type { EditorEvents } from './create_editor';
import type { Monaco, MonacoEditor } from './monaco';

/** Escape first closes whatever is open in the editor; only then does it cancel the run. */
const NOTHING_OPEN = [
  'moltlerRunning',
  '!suggestWidgetVisible',
  '!findWidgetVisible',
  '!parameterHintsVisible',
  '!editorHasMultipleSelections',
  '!inSnippetMode',
  '!markersNavigationVisible',
].join(' && ');

/** Handlers of the actions. */
export interface ActionEvents extends Pick<EditorEvents, 'onRun' | 'onCancel'> {
  readonly onFormat: () => void;
  readonly onNextProblem: () => void;
}

/** Our own keys and menu entries; all others are Monaco's. */
export function registerActions(
  { KeyCode, KeyMod }: Monaco,
  editor: MonacoEditor,
  { onRun, onCancel, onFormat, onNextProblem }: ActionEvents,
): void {
  const run = (all: boolean): void => {
    // The user has finished typing: an open suggestion list would only cover the results.
    editor.trigger('moltler', 'hideSuggestWidget', {});
    onRun(all);
  };
  editor.addAction({
    id: 'moltler.run',
    label: i18n.translate('moltler.editor.editorActions.runStatement', {
      defaultMessage: 'Run Statement',
    }),
    keybindings: [KeyMod.CtrlCmd | KeyCode.Enter],
    contextMenuGroupId: '0_moltler',
    contextMenuOrder: 1,
    run: () => run(false),
  });
  editor.addAction({
    id: 'moltler.runAll',
    label: i18n.translate('moltler.editor.editorActions.runAll', { defaultMessage: 'Run All' }),
    keybindings: [KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.Enter],
    contextMenuGroupId: '0_moltler',
    contextMenuOrder: 2,
    run: () => run(true),
  });
  // Monaco's own key differs on Linux, and browsers reserve that one.
  editor.addAction({
    id: 'moltler.format',
    label: i18n.translate('moltler.editor.editorActions.formatScript', {
      defaultMessage: 'Format Script',
    }),
    keybindings: [KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF],
    run: () => onFormat(),
  });
  // Monaco's own action, where it has one, also shows the message in the text.
  if (editor.getAction('editor.action.marker.next') === null) {
    editor.addAction({
      id: 'moltler.nextProblem',
      label: i18n.translate('moltler.editor.editorActions.nextProblem', {
        defaultMessage: 'Next Problem',
      }),
      keybindings: [KeyCode.F8],
      run: () => onNextProblem(),
    });
  }
  editor.addAction({
    id: 'moltler.cancel',
    label: i18n.translate('moltler.editor.editorActions.cancelRun', {
      defaultMessage: 'Cancel Run',
    }),
    keybindings: [KeyCode.Escape],
    precondition: NOTHING_OPEN,
    run: () => onCancel(),
  });
}
