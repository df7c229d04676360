import { useEffect } from 'react';
import type { EditorHandle } from '../editor';

/** F6 goes from anywhere in the console to its result, and from there back to the editor. */
export function useResultKey(editor: Pick<EditorHandle, 'focus'> | undefined): void {
  useEffect(() => {
    if (editor === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, shiftKey, altKey, metaKey } = event;
      if (key !== 'F6' || ctrlKey || shiftKey || altKey || metaKey) return;
      // The grid in full screen covers the editor, and a pop-over keeps the focus.
      if (document.querySelector('.euiDataGrid--fullScreen, [data-popover-open]') !== null) return;
      event.preventDefault();
      const focused = document.activeElement;
      if (focused !== null && focused.closest('.moltlerResults') !== null) {
        editor.focus();
        return;
      }
      const grid = document.querySelector<HTMLElement>('.moltlerGrid');
      if (grid !== null) {
        // The grid hands the focus on to its cell. A click beside the cells must not do so.
        grid.tabIndex = -1;
        grid.focus();
        grid.removeAttribute('tabindex');
      }
      if (document.activeElement !== focused) return;
      document.querySelector<HTMLElement>('.moltlerResults-panel')?.focus();
    };
    // Before the editor, which keeps keys to itself.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [editor]);
}
