import type { editor } from 'monaco-editor/editor/editor.api';
import type { Monaco } from './monaco';

/** How the editor looks and acts; nothing in it depends on the host. */
const OPTIONS: editor.IStandaloneEditorConstructionOptions = {
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
  // Enter ends a line; Tab accepts a suggestion (see suggestion_keys.ts).
  acceptSuggestionOnEnter: 'off',
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

/** Words of Monaco since 0.45; before it (Kibana's 0.44) a word would count as true. */
const AS_BOOLEANS = { occurrencesHighlight: false, wordBasedSuggestions: false };

/** The options as this version of Monaco writes them. */
export function optionsFor({
  editor: { EditorOptions },
}: Pick<Monaco, 'editor'>): editor.IStandaloneEditorConstructionOptions {
  const known: unknown = EditorOptions.occurrencesHighlight.defaultValue;
  return typeof known === 'boolean'
    ? Object.assign({ ...OPTIONS }, AS_BOOLEANS as object)
    : OPTIONS;
}
