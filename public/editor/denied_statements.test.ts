import { ScriptDocument } from './script_document';

const found = (text: string, denials: ScriptDocument['denials']) => {
  const document = new ScriptDocument('UTC');
  document.denials = denials;
  return document
    .diagnostics(text)
    .map(({ code, range, hint }) => ({ code, at: text.slice(range.start, range.end), hint }));
};

describe('statements that the user must not run', () => {
  const privilege = { by: 'privilege', privilege: 'Run actions' } as const;

  it('are problems of the script, wherever they are in it', () => {
    const exec = 'CONNECTOR_EXEC gh.issues.close(number => 1)';
    const text = `SELECT 1;\nBEGIN\n  ${exec};\nEND;\nDRY RUN ${exec};`;
    expect(found(text, { actions: privilege })).toEqual([
      {
        code: 'privilege_missing',
        at: 'CONNECTOR_EXEC',
        hint: 'Ask an administrator to grant it to one of your roles.',
      },
    ]);
  });

  it.each([
    ['CREATE VIEW v AS SELECT 1', 'connectors'],
    ["CREATE SECRET s VALUE 'x'", 'connectors'],
    ['PAUSE SYNC s', 'syncs'],
  ] as const)('include %s', (text, right) => {
    const codes = found(text, { [right]: { by: 'token' } }).map(({ code }) => code);
    expect(codes).toContain('read_only_caller');
  });

  it('are none for a user with all rights', () => {
    expect(found('PAUSE SYNC s', {})).toEqual([]);
  });
});
