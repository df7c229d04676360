import { useEffect } from 'react';
import type { EditorHandle } from '../editor';

/** F6 moves the focus from anywhere in the console to where it was in the result, and from there back to the editor. */
export function useResultKey(editor: Pick<EditorHandle, 'focus'> | undefined): void {
  useEffect(() => {
    if (editor === undefined) return undefined;
    let last: HTMLElement | undefined;
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest('.moltlerResults') !== null) {
        last = target;
      }
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, shiftKey, altKey, metaKey } = event;
      if (key !== 'F6' || ctrlKey || shiftKey || altKey || metaKey) return;
      // The full-screen grid covers the editor, and a pop-over keeps the focus.
      if (document.querySelector('.euiDataGrid--fullScreen, [data-popover-open]') !== null) return;
      // Hidden while another page is open.
      const results = document.querySelector<HTMLElement>('.moltlerResults');
      if (results === null || results.closest('[hidden]') !== null) return;
      event.preventDefault();
      const focused = document.activeElement;
      if (results.contains(focused)) {
        editor.focus();
        return;
      }
      const grid = results.querySelector<HTMLElement>('.moltlerGrid');
      if (last?.isConnected === true && grid?.contains(last) !== true) last.focus();
      else if (grid !== null) {
        // The grid passes the focus on to its cell. A click beside the cells must not.
        grid.tabIndex = -1;
        grid.focus();
        grid.removeAttribute('tabindex');
      }
      if (document.activeElement !== focused) return;
      const first = results.querySelector<HTMLElement>('.moltlerResults-panel, .moltlerProblem');
      first?.focus();
    };
    // In the capture phase, before the editor, which handles keys itself.
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('focusin', onFocus);
    };
  }, [editor]);
}
