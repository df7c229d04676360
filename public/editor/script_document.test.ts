import { ScriptDocument } from './script_document';

/** A clock that advances by a second each time it is read, so that every time budget is used up at once. */
const slow = (): (() => number) => {
  let now = 0;
  return () => (now += 1000);
};

describe('a script under an editor on a slow machine', () => {
  const short = 'SELECT 1; SELECT 2';
  const long = `${'SELECT 1;\n'.repeat(4000)}SELECT 2`;

  it('is checked completely while it is short', () => {
    const document = new ScriptDocument('UTC', slow());
    expect(document.script(short).statements).toHaveLength(2);
    expect(document.diagnostics('SELECT').map(({ severity }) => severity)).toEqual(['error']);
  });

  it('is not checked while the user types if that would take too long, and reports so', () => {
    const document = new ScriptDocument('UTC', slow());
    expect(document.diagnostics(long).map(({ code }) => code)).toContain('too_large_to_check');
  });

  it('is parsed completely, whatever its length, before it is run', () => {
    const document = new ScriptDocument('UTC', slow());
    expect(document.whole(`${'-- a remark\n'.repeat(3000)}${short}`).statements).toHaveLength(2);
  });
});
