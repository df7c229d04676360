/** Monaco's own worker, for word suggestions and diffs; our language needs none. */
import 'monaco-editor/editor/editor.worker';
