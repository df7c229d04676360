import type * as MonacoApi from 'monaco-editor/editor/editor.api';

/** Monaco's namespace from the host: Kibana's copy, or the one in our bundle. */
export type Monaco = typeof MonacoApi;
export type MonacoEditor = MonacoApi.editor.IStandaloneCodeEditor;
export type MonacoModel = MonacoApi.editor.ITextModel;

/** The provider of the editor. Nothing else in `public` may load Monaco. */
export interface EditorHost {
  /** Resolves with the same namespace every time. */
  load(): Promise<Monaco>;
  /** Sets the editor's colors, where the host does not (Kibana does). */
  readonly applyTheme?: (monaco: Monaco, dark: boolean) => void;
}

export const LANGUAGE_ID = 'moltler';
