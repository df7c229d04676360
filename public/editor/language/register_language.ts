import { complete, hover } from '../../../common/completion';
import { formatScript } from '../../../common/language';
import { LANGUAGE_ID, type Monaco, type MonacoModel } from '../monaco';
import type { ScriptDocument } from '../script_document';
import { completionItems, isWhole, opensAfter } from './completion_items';
import { monarchLanguage } from './monarch';
import { quickFixes } from './quick_fixes';
import { semanticTokens, TOKEN_TYPES } from './semantic_tokens';
import { MOST_FORMATTED } from '../most_formatted';

/** The script of each model. A model without one is not ours. */
export const DOCUMENTS = new WeakMap<MonacoModel, ScriptDocument>();

const registered = new WeakSet<object>();

/** Registers the language with Monaco, once for each copy of Monaco, however often it is called. */
export function registerLanguage(monaco: Monaco): void {
  if (registered.has(monaco.languages)) return;
  registered.add(monaco.languages);
  const { languages } = monaco;
  if (!languages.getLanguages().some(({ id }) => id === LANGUAGE_ID)) {
    languages.register({ id: LANGUAGE_ID, aliases: ['Moltler'] });
  }
  languages.setMonarchTokensProvider(LANGUAGE_ID, monarchLanguage());
  languages.setLanguageConfiguration(LANGUAGE_ID, {
    comments: { lineComment: '--', blockComment: ['/*', '*/'] },
    brackets: [
      ['(', ')'],
      ['[', ']'],
      ['{', '}'],
    ],
    autoClosingPairs: [
      { open: '(', close: ')' },
      { open: '[', close: ']' },
      { open: '{', close: '}' },
      { open: "'", close: "'", notIn: ['string', 'comment'] },
      { open: '"', close: '"', notIn: ['string', 'comment'] },
      { open: '`', close: '`', notIn: ['string', 'comment'] },
    ],
    wordPattern: /[\w@$]+/,
  });
  languages.registerDocumentSemanticTokensProvider(LANGUAGE_ID, {
    getLegend: () => ({ tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }),
    provideDocumentSemanticTokens: (model) => ({ data: semanticTokens(model.getValue()) }),
    releaseDocumentSemanticTokens: () => undefined,
  });
  registerCompletion(monaco);
  registerHover(monaco);
  registerQuickFixes(monaco);
  languages.registerDocumentFormattingEditProvider(LANGUAGE_ID, {
    provideDocumentFormattingEdits: (model) => {
      const { text } = formatScript(model.getValue(), MOST_FORMATTED);
      return text === model.getValue() ? [] : [{ range: model.getFullModelRange(), text }];
    },
  });
}

function registerCompletion(monaco: Monaco): void {
  monaco.languages.registerCompletionItemProvider(LANGUAGE_ID, {
    triggerCharacters: ['.', '(', "'", '"', '{', '$', ' '],
    provideCompletionItems: (model, position, { triggerCharacter }) => {
      const document = DOCUMENTS.get(model);
      const text = model.getValue();
      const offset = model.getOffsetAt(position);
      if (document?.snapshot === undefined) return { suggestions: [] };
      if (!opensAfter(triggerCharacter, text.slice(0, offset))) return { suggestions: [] };
      const found = complete(document.script(text), offset, document.snapshot);
      // Always incomplete, so that Monaco asks again after each character: once a word is complete, the list closes.
      if (!document.listRequested && isWhole(found, text))
        return { suggestions: [], incomplete: true };
      return { suggestions: completionItems(monaco, model, found), incomplete: true };
    },
  });
}

function registerHover(monaco: Monaco): void {
  monaco.languages.registerHoverProvider(LANGUAGE_ID, {
    provideHover: (model, position) => {
      const document = DOCUMENTS.get(model);
      if (document?.snapshot === undefined) return null;
      const text = model.getValue();
      const found = hover(document.script(text), model.getOffsetAt(position), document.snapshot);
      if (found === undefined) return null;
      const start = model.getPositionAt(found.range.start);
      const end = model.getPositionAt(found.range.end);
      return {
        range: new monaco.Range(start.lineNumber, start.column, end.lineNumber, end.column),
        contents: [
          { value: `\`\`\`moltler\n${found.title}\n\`\`\`` },
          // Descriptions come from services, so they are text and never markup.
          ...(found.text === '' ? [] : [{ value: plain(found.text) }]),
        ],
      };
    },
  });
}

function registerQuickFixes(monaco: Monaco): void {
  monaco.languages.registerCodeActionProvider(
    LANGUAGE_ID,
    {
      provideCodeActions: (model, range) => {
        const { startLineNumber, startColumn, endLineNumber, endColumn } = range;
        const extent = {
          start: model.getOffsetAt({ lineNumber: startLineNumber, column: startColumn }),
          end: model.getOffsetAt({ lineNumber: endLineNumber, column: endColumn }),
        };
        const problems = DOCUMENTS.get(model)?.found(model.getValue()) ?? [];
        return { actions: quickFixes(model, problems, extent), dispose: () => undefined };
      },
    },
    { providedCodeActionKinds: ['quickfix'] },
  );
}

const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, (character) => `\\${character}`)
    .replace(/\n/g, '  \n');
