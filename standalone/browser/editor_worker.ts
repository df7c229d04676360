/** Monaco's own worker: word look-ups and differences of text; the language itself needs none. */
import 'monaco-editor/editor/editor.worker';
