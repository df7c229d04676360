import { syncPathOf, syncPlaceOf, type SyncPlace } from './sync_places';

describe('the places of the syncs', () => {
  it.each<Exclude<SyncPlace, { at: 'nowhere' }>>([
    { at: 'list' },
    { at: 'new' },
    { at: 'indices' },
    { at: 'sync', name: 'gh_issues' },
    { at: 'edit', name: 'a b/c%' },
  ])('$at has a path that leads back to it', (place) => {
    expect(syncPlaceOf(syncPathOf(place))).toEqual(place);
  });
  it.each(['/syncs/sync', '/syncs/sync/%', '/syncs/new/x', '/syncs/drop/x', '/syncs/sync/a/b'])(
    '%s is nowhere',
    (path) => {
      expect(syncPlaceOf(path)).toEqual({ at: 'nowhere' });
    },
  );
});
