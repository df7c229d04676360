import type { languages } from 'monaco-editor/editor/editor.api';
import { KEYWORDS } from '../../../common/language';

/**
 * Colors a line before the script as a whole is parsed. Keywords used as names are colored as keywords here; the
 * tokens of the parser's own lexer correct that a moment later.
 */
export function monarchLanguage(): languages.IMonarchLanguage {
  return {
    ignoreCase: true,
    defaultToken: '',
    keywords: [...KEYWORDS.keys()].filter((word) => /^\w+$/.test(word)),
    tokenizer: {
      root: [
        [/--.*$/, 'comment'],
        [/\/\*/, 'comment', '@comment'],
        [/'/, 'string', '@single'],
        [/"/, 'string', '@double'],
        [/`[^`]*`/, 'identifier'],
        [/\$\w+/, 'variable'],
        [/\d+(?:\.\d+)?(?:e[+-]?\d+)?/, 'number'],
        [/[a-z_@]\w*/, { cases: { '@keywords': 'keyword', '@default': 'identifier' } }],
        [/[{]/, 'delimiter', '@object'],
        [/[()[\]},.;:]/, 'delimiter'],
        [/[<>=!~|+*/%-]+/, 'operator'],
      ],
      // Inside {…}, double quotes delimit a JSON string.
      object: [
        [/"/, 'string', '@json'],
        [/[}]/, 'delimiter', '@pop'],
        [/;/, 'delimiter', '@popall'],
        { include: '@root' },
      ],
      json: [
        [/\\./, 'string.escape'],
        [/[^"\\]+/, 'string'],
        [/\\$/, 'string'],
        [/""/, 'string'],
        [/"/, 'string', '@pop'],
      ],
      comment: [
        [/[^*]+/, 'comment'],
        [/\*\//, 'comment', '@pop'],
        [/\*/, 'comment'],
      ],
      single: [
        [/[^']+/, 'string'],
        [/''/, 'string'],
        [/'/, 'string', '@pop'],
      ],
      double: [
        [/[^"]+/, 'string'],
        [/""/, 'string'],
        [/"/, 'string', '@pop'],
      ],
    },
  };
}
