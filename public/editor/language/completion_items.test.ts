import type { Completion } from '../../../common/completion';
import type { Monaco } from '../monaco';
import { completionItems, isWhole, opensAfter } from './completion_items';

const monaco = {
  languages: { CompletionItemKind: { Field: 3, Function: 1 } },
} as Pick<Monaco, 'languages'>;
const model = { getPositionAt: (offset: number) => ({ lineNumber: 1, column: offset + 1 }) };

describe('the list of suggestions', () => {
  it('replaces what was typed, in the order of the language, with the type beside the name', () => {
    const column: Completion = {
      label: 'title',
      insertText: 'title',
      kind: 'column',
      detail: 'text',
      range: { start: 7, end: 9 },
      sortText: '00title',
    };
    const positioned = model as Parameters<typeof completionItems>[1];
    expect(completionItems(monaco, positioned, [column])).toEqual([
      {
        label: { label: 'title', description: 'text' },
        insertText: 'title',
        kind: 3,
        sortText: '00title',
        filterText: 'title',
        range: { startLineNumber: 1, startColumn: 8, endLineNumber: 1, endColumn: 10 },
      },
    ]);
  });
  it.each([
    [' ', 'SELECT * FROM ', true],
    [' ', 'SELECT ', true],
    [' ', 'SELECT a FROM t WHERE ', true],
    [' ', 'SELECT a FROM t ORDER BY ', true],
    [' ', 'SELECT a FROM t WHERE state = ', true],
    [' ', 'SHOW ', true],
    [' ', "CREATE CONNECTOR c TYPE 'github' CONFIG { ", true],
    [' ', 'CREATE CONNECTOR c TYPE ', true],
    [' ', 'BEGIN PRINT ', true],
    [' ', 'IF ', true],
    [' ', 'TRY SELECT 1; CATCH ', true],
    [' ', 'END IF ', false],
    [' ', 'SELECT a ', false],
    [' ', 'SELECT afrom ', false],
    ["'", "SELECT a FROM t WHERE state = '", true],
    ["'", "SELECT a FROM t WHERE state = 'open'", false],
    ['"', 'CONFIG {"token"', false],
    ['.', 'SELECT t.', true],
  ])('opened by %j after %j: %j', (character, before, opens) => {
    expect(opensAfter(character, before)).toBe(opens);
  });
  it('is empty for a complete word', () => {
    const found = [{ label: 'WHERE', range: { start: 2, end: 7 } }] as Completion[];
    expect(isWhole(found, 'a where')).toBe(true);
    expect(isWhole(found, 'a wher ')).toBe(false);
    const empty = [{ label: '', range: { start: 2, end: 2 } }] as Completion[];
    expect(isWhole(empty, 'a ')).toBe(false);
  });
});
