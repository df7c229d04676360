export { ShortcutList } from './shortcut_list';
export { isMac, shortcutText } from './shortcuts';
