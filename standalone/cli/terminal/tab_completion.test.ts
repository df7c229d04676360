import { SNAPSHOT } from '../../../common/binding/testing';
import { tabCompletions } from './tab_completion';

/** What Tab suggests at `|`. */
const at = (text: string): [string[], string] => {
  const cursor = text.indexOf('|');
  return tabCompletions(text.replace('|', ''), cursor, SNAPSHOT);
};

describe('Tab', () => {
  it('completes a keyword in the case of the language', () => {
    expect(at('sel|')).toEqual([['SELECT'], 'sel']);
  });
  it('replaces only the part after the dot', () => {
    expect(at('SELECT * FROM gh.iss|')).toEqual([['issues'], 'iss']);
  });
  it('finds a table without its connector', () => {
    expect(at('SELECT * FROM iss|')[0]).toEqual(['gh.issues', 'jira_ops.issues']);
  });
  it('suggests only the best kind for a partial word: a column before a function', () => {
    const [texts] = at('SELECT * FROM gh.issues WHERE sta|');
    expect(texts).toContain('state');
    expect(texts).not.toContain('starts_with(');
  });
  it('closes the quote of the only matching value, once', () => {
    expect(at("SELECT * FROM gh.issues WHERE state = 'o|")).toEqual([["open'"], 'o']);
    expect(at("SELECT * FROM gh.issues WHERE state = 'o|'")).toEqual([['open'], 'o']);
  });
  it('uses the tables after the cursor, on other lines too', () => {
    expect(at('SELECT i.titl|\nFROM gh.issues i')[0]).toEqual(['title']);
  });
  it('suggests nothing inside a comment', () => {
    expect(at('SELECT 1 -- sel|')[0]).toEqual([]);
  });
});
