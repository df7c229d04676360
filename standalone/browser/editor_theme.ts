import type { Monaco } from '../../public/editor';

/** Name of the editor's theme. */
export const themeName = (dark: boolean): string => (dark ? 'moltler-dark' : 'moltler-light');

interface Palette {
  readonly base: 'vs' | 'vs-dark';
  readonly background: string;
  readonly text: string;
  readonly subdued: string;
  readonly keyword: string;
  readonly string: string;
  readonly number: string;
  readonly comment: string;
  readonly variable: string;
  readonly line: string;
  readonly selection: string;
  readonly border: string;
  /** The background of the selected list entry. */
  readonly chosen: string;
  readonly widget: string;
}

/** Borealis' text colors; each has at least 4.5:1 on its background. */
const LIGHT: Palette = {
  base: 'vs',
  background: 'ffffff',
  text: '1d2a3e',
  subdued: '516381',
  keyword: '1750ba',
  string: '09724d',
  number: 'a71627',
  comment: '5a6d8c',
  variable: '6a23ad',
  line: 'f6f9fc',
  selection: 'bfdbff',
  border: 'e3e8f2',
  chosen: 'e8f1ff',
  widget: 'ffffff',
};
const DARK: Palette = {
  base: 'vs-dark',
  background: '0b1628',
  text: 'dfe5ef',
  subdued: '8e9fbc',
  keyword: '61a2ff',
  string: '24c292',
  number: 'f6726a',
  comment: '98a8c3',
  variable: 'b084f5',
  line: '111f35',
  selection: '1c4b91',
  border: '2b394f',
  chosen: '123463',
  widget: '172336',
};

/** Both themes of the editor, in the colors of the page. */
export function defineThemes(monaco: Monaco): void {
  for (const dark of [false, true]) {
    const palette = dark ? DARK : LIGHT;
    monaco.editor.defineTheme(themeName(dark), {
      base: palette.base,
      inherit: true,
      rules: [
        { token: '', foreground: palette.text },
        { token: 'keyword', foreground: palette.keyword, fontStyle: 'bold' },
        { token: 'string', foreground: palette.string },
        { token: 'number', foreground: palette.number },
        { token: 'comment', foreground: palette.comment, fontStyle: 'italic' },
        { token: 'variable', foreground: palette.variable },
        { token: 'operator', foreground: palette.subdued },
        { token: 'delimiter', foreground: palette.subdued },
        { token: 'identifier', foreground: palette.text },
      ],
      colors: {
        'editor.background': `#${palette.background}`,
        'editor.foreground': `#${palette.text}`,
        'editor.lineHighlightBackground': `#${palette.line}`,
        'editor.lineHighlightBorder': '#00000000',
        'editor.selectionBackground': `#${palette.selection}`,
        'editorLineNumber.foreground': `#${palette.subdued}`,
        'editorLineNumber.activeForeground': `#${palette.text}`,
        'editorGutter.background': `#${palette.background}`,
        'editorWidget.background': `#${palette.widget}`,
        'editorWidget.border': `#${palette.border}`,
        'editorSuggestWidget.background': `#${palette.widget}`,
        'editorSuggestWidget.border': `#${palette.border}`,
        'editorSuggestWidget.foreground': `#${palette.text}`,
        'editorSuggestWidget.selectedBackground': `#${palette.chosen}`,
        'editorSuggestWidget.selectedForeground': `#${palette.text}`,
        'editorSuggestWidget.selectedIconForeground': `#${palette.text}`,
        'editorSuggestWidget.highlightForeground': `#${palette.keyword}`,
        'editorSuggestWidget.focusHighlightForeground': `#${palette.keyword}`,
        'editorHoverWidget.background': `#${palette.widget}`,
        'editorHoverWidget.border': `#${palette.border}`,
        focusBorder: `#${palette.keyword}`,
      },
    });
  }
}
