import { SNAPSHOT } from '../binding/testing';
import { formatScript, parseScript } from '../language';
import { complete } from './complete';
import { hover } from './hover';

const list = (count: number): string => Array.from({ length: count }, (_, i) => i).join(', ');

// Jest's time limit is enough as a check: when these were not linear, they took minutes.
describe('a text of any size or depth is handled or rejected', () => {
  it.each([
    ['40 brackets', `SELECT number FROM gh.issues WHERE ${'('.repeat(40)}`],
    ['99 brackets', `SELECT number FROM gh.issues WHERE ${'('.repeat(99)}`],
    ['99 queries', `SELECT number FROM ${'(SELECT number FROM '.repeat(99)}`],
    ['100,000 brackets', `SELECT ${'['.repeat(100_000)}`],
    ['a text of 100 kB', `SELECT '${'x'.repeat(100_000)}' FROM gh.issues WHERE `],
    ['a name of 1 MB', `SELECT ${'x'.repeat(1_000_000)} `],
    ['a list of 50,000', `SELECT number FROM gh.issues WHERE number IN (${list(50_000)}) AND `],
    ['a quote to close on 10,000 lines', `SELECT 'it's\n`.repeat(10_000)],
  ])('%s', (_, text) => {
    const script = parseScript(text);
    expect(Array.isArray(complete(script, text.length, SNAPSHOT))).toBe(true);
    expect(() => hover(script, 9, SNAPSHOT)).not.toThrow();
  });

  it('lays out a list of 50,000', () => {
    const { text, diagnostics } = formatScript(`SELECT 1 IN (${list(50_000)})`);
    expect(diagnostics).toEqual([]);
    expect(text.split('\n').length).toBeGreaterThan(50_000);
  });

  it('keeps a script that is too long to format, and reports it', () => {
    const { text, diagnostics } = formatScript('SELECT  1', 5);
    expect(text).toBe('SELECT  1');
    expect(diagnostics).toMatchObject([
      { code: 'too_large_to_check', start: { line: 1, column: 1 } },
    ]);
  });
});
