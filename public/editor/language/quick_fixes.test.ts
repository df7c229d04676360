import { SNAPSHOT } from '../../../common/binding/testing';
import { ScriptDocument } from '../script_document';
import type { MonacoModel } from '../monaco';
import { quickFixes } from './quick_fixes';

const model = { uri: 'script', getVersionId: () => 7 } as unknown as MonacoModel;
const SCRIPT = 'SELECT titel FROM gh.issues;\nSELECT number FROM gh.isues';
const fixesAt = (text: string, part: string) => {
  const document = new ScriptDocument('UTC');
  document.snapshot = SNAPSHOT;
  const start = text.indexOf(part);
  return quickFixes(model, document.diagnostics(text), { start, end: start });
};

describe('quick fixes', () => {
  it('replace a name with the one that was probably meant', () => {
    expect(fixesAt(SCRIPT, 'tel')).toEqual([
      expect.objectContaining({
        title: 'Replace with title',
        edit: {
          edits: [
            {
              resource: 'script',
              versionId: 7,
              textEdit: {
                range: { startLineNumber: 1, startColumn: 8, endLineNumber: 1, endColumn: 13 },
                text: 'title',
              },
            },
          ],
        },
      }),
    ]);
    expect(fixesAt(SCRIPT, 'FROM')).toEqual([]);
    expect(fixesAt(SCRIPT, 'isues').map(({ title }) => title)).toEqual(['Replace with issues']);
  });
  it('are not offered where nothing is known to be better', () => {
    expect(fixesAt('SELECT FROM', 'FROM')).toEqual([]);
  });
});
