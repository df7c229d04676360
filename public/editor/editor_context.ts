import { createContext, useContext } from 'react';
import type { EditorHost } from './monaco';

const EditorContext = createContext<EditorHost | undefined>(undefined);

/** Provides the editor's source to all components below it. */
export const EditorProvider = EditorContext.Provider;

/** The editor's source. Throws without a provider. */
export function useEditorHost(): EditorHost {
  const host = useContext(EditorContext);
  if (host === undefined) throw new Error('useEditorHost needs an EditorProvider above it.');
  return host;
}
