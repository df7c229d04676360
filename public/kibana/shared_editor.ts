import type { EditorHost, Monaco } from '../editor';

/** Kibana's own Monaco, with its workers. Its colours belong to all of Kibana: nothing here sets them. */
export function sharedEditor(): EditorHost {
  let loading: Promise<Monaco> | undefined;
  return {
    load: () => (loading ??= import('monaco-editor/editor/editor.api')),
  };
}
