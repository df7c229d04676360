import type { editor } from 'monaco-editor/editor/editor.api';

/** How the editor looks and acts; nothing in it depends on the host. */
export const OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  fontSize: 13,
  lineHeight: 20,
  fontFamily: "'Roboto Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  glyphMargin: true,
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 14,
  folding: true,
  renderLineHighlight: 'line',
  overviewRulerBorder: false,
  overviewRulerLanes: 2,
  hideCursorInOverviewRuler: true,
  padding: { top: 10, bottom: 10 },
  tabSize: 2,
  insertSpaces: true,
  wordWrap: 'on',
  wrappingIndent: 'indent',
  // Lists and hovers may leave the panel that the editor is in.
  fixedOverflowWidgets: true,
  quickSuggestions: { other: true, strings: true, comments: false },
  quickSuggestionsDelay: 10,
  suggest: { showStatusBar: false, localityBonus: false, preview: false },
  suggestSelection: 'first',
  wordBasedSuggestions: 'off',
  'semanticHighlighting.enabled': true,
  occurrencesHighlight: 'off',
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
  unicodeHighlight: { ambiguousCharacters: false },
  // Links in a script are services' addresses; a click must not leave the page.
  links: false,
  hover: { above: false },
  bracketPairColorization: { enabled: false },
};
