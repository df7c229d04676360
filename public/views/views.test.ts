import { viewOf } from './views';

describe('views by their address', () => {
  it.each([
    ['/', 'console'],
    ['/connectors', 'connectors'],
    ['/connectors/edit/gh', 'connectors'],
    ['/syncs/sync/gh_issues', 'syncs'],
    ['/history', 'history'],
    ['/history/', 'history'],
    ['/histories', undefined],
    ['/health', undefined],
    ['/conectors', undefined],
  ])('%s is %s', (path, view) => {
    expect(viewOf(path)).toBe(view);
  });
});
