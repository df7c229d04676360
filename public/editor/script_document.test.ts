import { ScriptDocument } from './script_document';

/** A clock that advances by a second at each reading, so that every budget is used up at once. */
const slow = (): (() => number) => {
  let now = 0;
  return () => (now += 1000);
};

describe('a script under an editor on a slow machine', () => {
  const short = 'SELECT 1; SELECT 2';
  const long = `${'SELECT 1;\n'.repeat(4000)}SELECT 2`;

  it('is checked whole while it is short', () => {
    const document = new ScriptDocument('UTC', slow());
    expect(document.script(short).statements).toHaveLength(2);
    expect(document.diagnostics('SELECT').map(({ severity }) => severity)).toEqual(['error']);
  });

  it('is not checked while it is typed where that would take too long, and says so', () => {
    const document = new ScriptDocument('UTC', slow());
    expect(document.diagnostics(long).map(({ code }) => code)).toContain('too_large_to_check');
  });

  it('is read whole, whatever its length, when it is to be run', () => {
    const document = new ScriptDocument('UTC', slow());
    expect(document.whole(`${'-- a remark\n'.repeat(3000)}${short}`).statements).toHaveLength(2);
  });
});
