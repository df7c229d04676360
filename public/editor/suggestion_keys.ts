import type { Monaco, MonacoEditor } from './monaco';

/**
 * Enter takes a completion only where the list was asked for, or its selection moved: then somebody has looked
 * at it. `onAsked` hears whether the list is one that was asked for.
 */
export function watchSuggestionKeys(
  { KeyCode }: Monaco,
  editor: MonacoEditor,
  onAsked: (asked: boolean) => void,
): void {
  const looked = editor.createContextKey<boolean>('moltlerLookedAtList', false);
  const moves = new Set([KeyCode.UpArrow, KeyCode.DownArrow, KeyCode.PageUp, KeyCode.PageDown]);
  const modifiers = new Set([KeyCode.Ctrl, KeyCode.Shift, KeyCode.Alt, KeyCode.Meta]);
  editor.onKeyDown(({ keyCode, ctrlKey, metaKey }) => {
    if (keyCode === KeyCode.Enter || modifiers.has(keyCode)) return;
    const asked = keyCode === KeyCode.Space && (ctrlKey || metaKey);
    onAsked(asked);
    looked.set(asked || moves.has(keyCode));
  });
  editor.addAction({
    id: 'moltler.takeCompletion',
    label: 'Accept Suggestion',
    keybindings: [KeyCode.Enter],
    precondition:
      'moltlerLookedAtList && suggestWidgetVisible && suggestWidgetHasFocusedSuggestion',
    run: () => editor.trigger('moltler', 'acceptSelectedSuggestion', {}),
  });
}
