export type { EditorHandle } from './create_editor';
export { EditorProvider, useEditorHost } from './editor_context';
export type { EditorHost, Monaco } from './monaco';
export { parametersIn, parameterValue } from './parameters';
export { ScriptEditor } from './script_editor';
