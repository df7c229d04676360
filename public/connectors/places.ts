import { useCallback, useSyncExternalStore } from 'react';
import { useHost } from '../host';

/** Where in the connectors' part of the page a person is. */
export type Place =
  | { readonly at: 'list' }
  /** Choosing a type. */
  | { readonly at: 'types' }
  | { readonly at: 'new'; readonly type: string }
  | { readonly at: 'connector'; readonly name: string };

/** The path of the list; the other places are below it. */
export const CONNECTORS_PATH = '/connectors';

/** The path of a place. */
export function pathOf(place: Place): string {
  switch (place.at) {
    case 'list':
      return CONNECTORS_PATH;
    case 'types':
      return `${CONNECTORS_PATH}/new`;
    case 'new':
      return `${CONNECTORS_PATH}/new/${encodeURIComponent(place.type)}`;
    case 'connector':
      return `${CONNECTORS_PATH}/edit/${encodeURIComponent(place.name)}`;
  }
}

/** The page of a path; the list for an unknown one. */
export function placeOf(path: string): Place {
  const [verb, argument] = path.slice(CONNECTORS_PATH.length).split('/').filter(Boolean);
  const name = decoded(argument);
  if (verb === 'new') return name === '' ? { at: 'types' } : { at: 'new', type: name };
  if (verb === 'edit' && name !== '') return { at: 'connector', name };
  return { at: 'list' };
}

function decoded(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Where a person is, and how to go elsewhere. */
export function usePlace(): { readonly place: Place; readonly go: (place: Place) => void } {
  const { navigation } = useHost();
  const path = useSyncExternalStore(
    useCallback((changed: () => void) => navigation.listen(changed), [navigation]),
    () => navigation.path(),
  );
  const go = useCallback((place: Place) => navigation.go(pathOf(place)), [navigation]);
  return { place: placeOf(path), go };
}
