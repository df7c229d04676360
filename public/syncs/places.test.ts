import { pathOf, placeOf, type Place } from './places';

describe('the places of the syncs', () => {
  it.each<Exclude<Place, { at: 'nowhere' }>>([
    { at: 'list' },
    { at: 'new' },
    { at: 'indices' },
    { at: 'sync', name: 'gh_issues' },
    { at: 'edit', name: 'a b/c%' },
  ])('$at has a path that leads back to it', (place) => {
    expect(placeOf(pathOf(place))).toEqual(place);
  });
  it.each(['/syncs/sync', '/syncs/sync/%', '/syncs/new/x', '/syncs/drop/x', '/syncs/sync/a/b'])(
    '%s is nowhere',
    (path) => {
      expect(placeOf(path)).toEqual({ at: 'nowhere' });
    },
  );
});
