import { trailOf } from './trail';

describe('the trail of', () => {
  it.each([
    ['/', ['Console /']],
    ['/connectors', ['Connectors /connectors']],
    [
      '/connectors/new/github',
      [
        'Connectors /connectors',
        'Create a connector /connectors/new',
        'github /connectors/new/github',
      ],
    ],
    ['/connectors/edit/a%2Fb', ['Connectors /connectors', 'a/b /connectors/edit/a%2Fb']],
    ['/syncs/indices', ['Syncs /syncs', 'Indices /syncs/indices']],
    ['/syncs/edit/gh', ['Syncs /syncs', 'gh /syncs/sync/gh', 'Edit /syncs/edit/gh']],
    ['/history', ['History /history']],
    ['/connectors/nowhere/at', ['Page not found /connectors/nowhere/at']],
    ['/health', ['Page not found /health']],
  ])('%s', (path, trail) => {
    expect(trailOf(path).map((crumb) => `${crumb.title} ${crumb.path}`)).toEqual(trail);
  });
});
