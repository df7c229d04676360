import { useCallback } from 'react';
import { decodedPart, useHost, usePath } from '../host';

/** A place in the connectors' view. */
export type Place =
  | { readonly at: 'list' }
  /** Selecting a type. */
  | { readonly at: 'types' }
  | { readonly at: 'new'; readonly type: string }
  | { readonly at: 'connector'; readonly name: string }
  /** An unknown path. */
  | { readonly at: 'nowhere' };

type Reachable = Exclude<Place, { readonly at: 'nowhere' }>;

/** The path of the list; the other places are below it. */
export const CONNECTORS_PATH = '/connectors';

/** The path of a place. */
export function pathOf(place: Reachable): string {
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

/** The place of a path. */
export function placeOf(path: string): Place {
  const [verb, argument, ...more] = path.slice(CONNECTORS_PATH.length).split('/').filter(Boolean);
  if (verb === undefined) return { at: 'list' };
  if (verb === 'new' && argument === undefined) return { at: 'types' };
  const name = decodedPart(argument);
  if (name === '' || more.length > 0) return { at: 'nowhere' };
  if (verb === 'new') return { at: 'new', type: name };
  return verb === 'edit' ? { at: 'connector', name } : { at: 'nowhere' };
}

/** The current place, and a function that navigates. */
export function usePlace(): { readonly place: Place; readonly go: (place: Reachable) => void } {
  const { navigation } = useHost();
  const go = useCallback((place: Reachable) => navigation.go(pathOf(place)), [navigation]);
  return { place: placeOf(usePath()), go };
}
