import { createContext, useContext } from 'react';
import type { EditorHost } from './monaco';

const EditorContext = createContext<EditorHost | undefined>(undefined);

/** Gives the source of the editor to all components below it. */
export const EditorProvider = EditorContext.Provider;

/** Where the editor comes from. Throws where no provider stands above. */
export function useEditorHost(): EditorHost {
  const host = useContext(EditorContext);
  if (host === undefined) throw new Error('useEditorHost needs an EditorProvider above it.');
  return host;
}
