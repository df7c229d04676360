import { connectorPathOf, connectorPlaceOf } from './connector_places';

describe('places of the connectors', () => {
  it.each<Parameters<typeof connectorPathOf>[0]>([
    { at: 'list' },
    { at: 'types' },
    { at: 'new', type: 'github' },
    { at: 'connector', name: 'a/b é' },
  ])('are found by their paths: %j', (place) => {
    expect(connectorPlaceOf(connectorPathOf(place))).toEqual(place);
  });

  it.each(['/connectors/bogus', '/connectors/edit', '/connectors/new/a/b', '/connectors/edit/%zz'])(
    'are none of %s',
    (path) => {
      expect(connectorPlaceOf(path)).toEqual({ at: 'nowhere' });
    },
  );

  it('are found with a trailing slash', () => {
    expect(connectorPlaceOf('/connectors/')).toEqual({ at: 'list' });
  });
});
