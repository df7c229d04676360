import type { EditorHost, Monaco } from '../../public/editor';
import { defineThemes, themeName } from './editor_theme';

/** The bundled Monaco, fetched after the page. */
export function bundledEditor(): EditorHost {
  let loading: Promise<Monaco> | undefined;
  const load = async (): Promise<Monaco> => {
    self.MonacoEnvironment = { getWorker: () => new Worker('/editor.worker.js') };
    const [monaco] = await Promise.all([import('./monaco'), stylesheet('/monaco.css')]);
    defineThemes(monaco);
    return monaco;
  };
  return {
    load: () => (loading ??= load()),
    applyTheme: (monaco, dark) => monaco.editor.setTheme(themeName(dark)),
  };
}

function stylesheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${href} could not be loaded.`));
    document.head.append(link);
  });
}
