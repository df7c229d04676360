import { shortCommand } from './short_commands';

const snapshot = { connectors: [{ name: 'gh' }] } as unknown as Parameters<typeof shortCommand>[1];

describe('a line that begins with a backslash', () => {
  it.each([
    ['\\d', 'SHOW CONNECTORS;'],
    ['  \\d ;', 'SHOW CONNECTORS;'],
    ['\\d GH', 'SHOW ENTITIES FROM GH;'],
    ['\\d gh.issues', 'DESCRIBE gh.issues;'],
    ['\\d a_view;', 'DESCRIBE a_view;'],
  ])('%s is %s', (line, statement) => {
    expect(shortCommand(line, snapshot)).toEqual({ statement });
  });
  it.each(['\\dt', '\\x', '\\d a b'])('%s is reported as unknown', (line) => {
    expect(shortCommand(line, snapshot)).toEqual({
      unknown: `Unknown command "${line.split(' ')[0]}". Type help for examples.`,
    });
  });
  it('is nothing else', () => {
    expect(shortCommand('SELECT 1;', snapshot)).toBeUndefined();
  });
});
