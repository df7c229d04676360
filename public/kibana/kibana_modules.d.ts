/** Modules that Kibana shares besides npm packages; see SHARED in esbuild.kibana.js. */
declare module '@kbn/code-editor' {
  import type { ComponentType } from 'react';
  /** src/platform/packages/shared/shared-ux/code_editor/impl/code_editor.tsx: CodeEditorProps. */
  export const CodeEditor: ComponentType<{
    readonly languageId: string;
    readonly value: string;
    readonly height: number;
    readonly accessibilityOverlayEnabled: boolean;
    readonly enableFindAction: boolean;
  }>;
}
