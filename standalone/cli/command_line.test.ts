import { commandLine } from './command_line';

/** What the parser of the command line writes about arguments that it rejects. */
async function complaint(...given: readonly string[]): Promise<string> {
  let written = '';
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  try {
    await commandLine(() => undefined).parseAsync(['node', 'moltler', ...given]);
  } catch (error) {
    expect(error).toMatchObject({ name: 'CommanderError' });
  } finally {
    stderr.mockRestore();
  }
  return written;
}

describe('the command line rejects', () => {
  it.each<[string, string[], string]>([
    [
      'statements and a file at once',
      ['-e', 'SELECT 1', '-f', 'a.sql'],
      'error: -e and -f cannot be combined.',
    ],
    [
      'options that a command does not use',
      ['--format', 'json', 'tokens', 'list'],
      'error: --format cannot be used with list.',
    ],
    [
      'an address that is not one',
      ['--url', 'moltler', '-e', 'SELECT 1'],
      'error: --url "moltler" is not valid. Use an address such as https://moltler.example.com.',
    ],
    [
      'an empty data directory',
      ['--data', ' ', '-e', 'SELECT 1'],
      'error: --data " " is not valid. Use a directory such as ~/.moltler.',
    ],
    [
      'a public name with a scheme',
      ['serve', '--public-name', 'https://moltler.example.com'],
      'Use a name such as moltler.example.com or moltler.example.com:8443, without https://.',
    ],
    [
      'an allowed host with a scheme',
      ['serve', '--allow-host', 'https://api.github.com'],
      'Use a host such as api.github.com, *.example.com or 10.0.0.7:9090, without https://.',
    ],
    [
      'a bound without a value',
      ['--bound', 'nesting', '-e', 'SELECT 1'],
      'error: --bound "nesting" is not valid. "nesting" is not a bound. Use name=value.',
    ],
    [
      'a parameter without a value',
      ['--param', 'team', '-e', 'SELECT 1'],
      '"team" is not a parameter. Use name=value.',
    ],
    [
      'a parameter that is set twice',
      ['--param', 'team=a', '--param', 'team=b', '-e', 'SELECT 1'],
      `"team" is set twice. Set each parameter once; for several values, use a list: 'team=["a","b"]'.`,
    ],
  ])('%s', async (_, given, text) => {
    expect(await complaint(...given)).toContain(text);
  });

  it('bounds of the environment that are not valid', async () => {
    const { MOLTLER_BOUNDS } = process.env;
    process.env['MOLTLER_BOUNDS'] = 'nesting=0';
    try {
      expect(await complaint('-e', 'SELECT 1')).toContain(
        'error: MOLTLER_BOUNDS: nesting must be a whole number, at least 1, not "0". For example: nesting=100',
      );
    } finally {
      if (MOLTLER_BOUNDS === undefined) delete process.env['MOLTLER_BOUNDS'];
      else process.env['MOLTLER_BOUNDS'] = MOLTLER_BOUNDS;
    }
  });
});
