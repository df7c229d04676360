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
/** Of the plugin esUiShared; see OF_PLUGINS in esbuild.kibana.js. */
declare module '@kbn/es-ui-shared-plugin/static/forms/hook_form_lib' {
  /** Of the type `UseField` in alerting/alerting_types.ts: a declaration of a module has no relative imports. */
  export const UseField: unknown;
}
