import type { Monaco } from './monaco';
import { optionsFor } from './options';

/** A Monaco whose option is on by default, as its version represents that. */
const monacoWith = (on: unknown): Monaco =>
  ({ editor: { EditorOptions: { occurrencesHighlight: { defaultValue: on } } } }) as Monaco;

describe('options of the editor', () => {
  it('turn off word suggestions in the syntax of Monaco 0.56 and 0.44', () => {
    expect(optionsFor(monacoWith('singleFile'))).toMatchObject({
      wordBasedSuggestions: 'off',
      occurrencesHighlight: 'off',
    });
    expect(optionsFor(monacoWith(true))).toMatchObject({
      wordBasedSuggestions: false,
      occurrencesHighlight: false,
      automaticLayout: true,
    });
  });
});
