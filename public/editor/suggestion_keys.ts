import { i18n } from '@kbn/i18n';
import type { Monaco, MonacoEditor } from './monaco';

/**
 * Enter accepts a suggestion only if the list was opened by its key or its selection was moved: then the user has
 * looked at it. `onRequest` is called with whether the list was opened by its key.
 */
export function watchSuggestionKeys(
  { KeyCode }: Monaco,
  editor: MonacoEditor,
  onRequest: (requested: boolean) => void,
): void {
  const looked = editor.createContextKey<boolean>('moltlerLookedAtList', false);
  const moves = new Set([KeyCode.UpArrow, KeyCode.DownArrow, KeyCode.PageUp, KeyCode.PageDown]);
  const modifiers = new Set([KeyCode.Ctrl, KeyCode.Shift, KeyCode.Alt, KeyCode.Meta]);
  editor.onKeyDown(({ keyCode, ctrlKey, metaKey }) => {
    if (keyCode === KeyCode.Enter || modifiers.has(keyCode)) return;
    const requested = keyCode === KeyCode.Space && (ctrlKey || metaKey);
    onRequest(requested);
    looked.set(requested || moves.has(keyCode));
  });
  editor.addAction({
    id: 'moltler.takeCompletion',
    label: i18n.translate('moltler.editor.suggestionKeys.acceptSuggestion', {
      defaultMessage: 'Accept Suggestion',
    }),
    keybindings: [KeyCode.Enter],
    precondition:
      'moltlerLookedAtList && suggestWidgetVisible && suggestWidgetHasFocusedSuggestion',
    run: () => editor.trigger('moltler', 'acceptSelectedSuggestion', {}),
  });
}
