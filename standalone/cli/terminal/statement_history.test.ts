import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SNAPSHOT as snapshot } from '../../../common/binding/testing';
import { appendHistory, historyLine, readHistory } from './statement_history';

describe('the history of a terminal', () => {
  it('keeps a statement as one line, without its comments', () => {
    expect(historyLine('SELECT 1, -- one\n       2;\nSELECT 3;', snapshot)).toBe(
      'SELECT 1, 2; SELECT 3;',
    );
  });
  it('leaves texts unchanged, including dashes, spaces and line breaks', () => {
    expect(historyLine("SELECT 'a--b  c\nd';", snapshot)).toBe("SELECT 'a--b  c\nd';");
  });
  it.each([
    `CREATE CONNECTOR g TYPE 'github' CONFIG {"token": "ghp_verysecret", "org": "o"};`,
    `CREATE CONNECTOR g TYPE 'github' CONFIG {"token": "ghp_verysecret", ;`,
    `CREATE SECRET s VALUE 'ghp_verysecret';`,
  ])('never keeps a secret: %s', (script) => {
    expect(historyLine(script, snapshot)).not.toContain('ghp_verysecret');
  });
  it('is available in the next terminal, newest first, readable only by its owner', () => {
    const directory = mkdtempSync(join(tmpdir(), 'moltler-history-'));
    const file = join(directory, 'new', 'terminal_history');
    try {
      expect(readHistory(file)).toEqual([]);
      for (const line of ['SELECT 1;', "SELECT 'a\\n\nb';", 'SELECT 1;']) appendHistory(file, line);
      expect(readHistory(file)).toEqual(['SELECT 1;', "SELECT 'a\\n\nb';"]);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
