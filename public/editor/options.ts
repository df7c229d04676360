import type { editor } from 'monaco-editor/editor/editor.api';
import type { Monaco } from './monaco';

/** How the editor looks and behaves, independent of the host. */
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
  // Lists and hovers may overflow the editor's panel.
  fixedOverflowWidgets: true,
  quickSuggestions: { other: true, strings: true, comments: false },
  quickSuggestionsDelay: 10,
  suggest: { showStatusBar: false, localityBonus: false, preview: false },
  suggestSelection: 'first',
  // Enter starts a new line; Tab accepts a suggestion (see suggestion_keys.ts).
  acceptSuggestionOnEnter: 'off',
  wordBasedSuggestions: 'off',
  'semanticHighlighting.enabled': true,
  occurrencesHighlight: 'off',
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
  unicodeHighlight: { ambiguousCharacters: false },
  // Links in a script are addresses of services; a click must not leave the page.
  links: false,
  hover: { above: false },
  // Its place is taken by the button that runs the statement; hovers and Ctrl-. offer fixes.
  lightbulb: { enabled: 'off' as editor.ShowLightbulbIconMode },
  bracketPairColorization: { enabled: false },
};

/** Monaco uses words since 0.45; an older version (Kibana's 0.44) would read any word as true. */
const AS_BOOLEANS = {
  occurrencesHighlight: false,
  wordBasedSuggestions: false,
  lightbulb: { enabled: false },
};

/** The options as this version of Monaco expects them. */
export function optionsFor({
  editor: { EditorOptions },
}: Pick<Monaco, 'editor'>): editor.IStandaloneEditorConstructionOptions {
  const known: unknown = EditorOptions.occurrencesHighlight.defaultValue;
  return typeof known === 'boolean'
    ? Object.assign({ ...OPTIONS }, AS_BOOLEANS as object)
    : OPTIONS;
}
