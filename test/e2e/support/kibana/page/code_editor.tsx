import React, { useEffect, useRef } from 'react';
import { useEuiTheme } from '@elastic/eui';
import * as monaco from 'monaco-editor/editor/editor.api';

const THEME = 'codeEditorDefaultTheme';
const { defineTheme, setTheme } = monaco.editor;

const forbidden = (name: string) => (): never => {
  throw new Error(`${name} is Kibana's alone: its themes are one set for the whole page`);
};
// The only Monaco of the page; functions that plugins must not call throw.
Object.assign(monaco.editor, {
  defineTheme: forbidden('defineTheme'),
  setTheme: forbidden('setTheme'),
});
export const guarded = monaco;

export interface CodeEditorProps {
  readonly languageId: string;
  readonly value: string;
  readonly enableFindAction?: boolean;
}

/** The parts of Kibana's editor that affect the rest of the page: its colors, and the Find key. */
export function CodeEditor(props: CodeEditorProps): React.ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const { euiTheme } = useEuiTheme();
  useEffect(() => {
    defineTheme(THEME, {
      base: 'vs',
      inherit: true,
      rules: [
        { token: '', foreground: euiTheme.colors.textParagraph },
        { token: 'keyword', foreground: euiTheme.colors.textPrimary },
        { token: 'string', foreground: euiTheme.colors.textDanger },
        { token: 'number', foreground: euiTheme.colors.textAccent },
      ],
      colors: {
        'editorCursor.foreground': euiTheme.colors.textHeading,
        'editor.lineHighlightBorder': euiTheme.colors.borderBaseSubdued,
        'editor.background': euiTheme.colors.backgroundBasePlain,
        'editor.foreground': euiTheme.colors.textParagraph,
      },
    });
  }, [euiTheme]);
  useEffect(() => {
    if (place.current === null) return undefined;
    const { languageId, value, enableFindAction } = props;
    const model = monaco.editor.createModel(value, languageId);
    monaco.editor.addKeybindingRule({
      keybinding: monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyF,
      command: enableFindAction === true ? 'actions.find' : null,
    });
    const editor = monaco.editor.create(place.current, { model });
    setTheme(THEME);
    return () => {
      editor.dispose();
      model.dispose();
    };
    // Created once, like Kibana's.
  }, []);
  return <div ref={place} />;
}
