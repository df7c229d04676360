import { ScriptsToOpen } from './scripts_to_open';

describe('scripts to open in the editor', () => {
  it('wait until the editor is loaded, and arrive once', () => {
    const requests = new ScriptsToOpen();
    requests.open('SELECT 1');
    requests.open('SELECT 2');
    expect(requests.take()).toBe('SELECT 2');
    expect(requests.take()).toBeUndefined();
  });
  it('are announced to an open editor', () => {
    const requests = new ScriptsToOpen();
    const taken: unknown[] = [];
    const stop = requests.subscribe(() => taken.push(requests.take()));
    requests.open('SELECT 1');
    stop();
    requests.open('SELECT 2');
    expect(taken).toEqual(['SELECT 1']);
  });
});
