import { useEffect } from 'react';
import type { EditorHandle } from '../editor';

/** F6 moves the focus from anywhere in the console to the result, and from there back to the editor. */
export function useResultKey(editor: Pick<EditorHandle, 'focus'> | undefined): void {
  useEffect(() => {
    if (editor === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, shiftKey, altKey, metaKey } = event;
      if (key !== 'F6' || ctrlKey || shiftKey || altKey || metaKey) return;
      // The full-screen grid covers the editor, and a pop-over keeps the focus.
      if (document.querySelector('.euiDataGrid--fullScreen, [data-popover-open]') !== null) return;
      event.preventDefault();
      const focused = document.activeElement;
      if (focused !== null && focused.closest('.moltlerResults') !== null) {
        editor.focus();
        return;
      }
      const grid = document.querySelector<HTMLElement>('.moltlerGrid');
      if (grid !== null) {
        // The grid passes the focus on to its cell. A click beside the cells must not.
        grid.tabIndex = -1;
        grid.focus();
        grid.removeAttribute('tabindex');
      }
      if (document.activeElement !== focused) return;
      document.querySelector<HTMLElement>('.moltlerResults-panel')?.focus();
    };
    // In the capture phase, before the editor, which handles keys itself.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [editor]);
}
