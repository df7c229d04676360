import { parseScript, placeDiagnostics } from '../../../common/language';
import { markersOf } from './markers';

describe('squiggles', () => {
  it('are at the range of the diagnostic, with its hint below', () => {
    const [marker] = markersOf([
      {
        code: 'unknown_column',
        severity: 'error',
        text: 'No.',
        hint: 'Yes?',
        range: { start: 10, end: 14 },
        start: { line: 2, column: 3 },
        end: { line: 2, column: 7 },
      },
    ]);
    expect(marker).toMatchObject({
      severity: 8,
      message: 'No.\nYes?',
      startLineNumber: 2,
      startColumn: 3,
      endLineNumber: 2,
      endColumn: 7,
    });
  });
  it('are wide enough to see at the end of a text', () => {
    for (const text of ['SELECT * FROM', 'SELECT * FROM ', 'SELECT\n']) {
      for (const marker of markersOf(placeDiagnostics(parseScript(text)))) {
        const wide =
          marker.endLineNumber > marker.startLineNumber || marker.endColumn > marker.startColumn;
        expect(wide).toBe(true);
      }
    }
  });
});
