import type { EditorHost, Monaco } from '../editor';

/** Kibana's own Monaco, with its workers. Its colors apply to all of Kibana, so they are not set here. */
export function sharedEditor(): EditorHost {
  let loading: Promise<Monaco> | undefined;
  return {
    load: () => (loading ??= import('monaco-editor/editor/editor.api')),
  };
}
