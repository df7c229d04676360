import { useCallback } from 'react';
import { decodedPart, useHost, usePath } from '../host';

/** A place in the view of syncs. */
export type SyncPlace =
  | { readonly at: 'list' }
  | { readonly at: 'indices' }
  | { readonly at: 'new' }
  | { readonly at: 'sync'; readonly name: string }
  | { readonly at: 'edit'; readonly name: string }
  /** An unknown path. */
  | { readonly at: 'nowhere' };

type Reachable = Exclude<SyncPlace, { readonly at: 'nowhere' }>;

/** The path of the list; the other places are below it. */
const SYNCS_PATH = '/syncs';

/** The path of a place. */
export function syncPathOf(place: Reachable): string {
  switch (place.at) {
    case 'list':
      return SYNCS_PATH;
    case 'indices':
    case 'new':
      return `${SYNCS_PATH}/${place.at}`;
    case 'sync':
    case 'edit':
      return `${SYNCS_PATH}/${place.at}/${encodeURIComponent(place.name)}`;
  }
}

/** The place of a path. */
export function syncPlaceOf(path: string): SyncPlace {
  const [verb, argument, ...more] = path.slice(SYNCS_PATH.length).split('/').filter(Boolean);
  if (verb === undefined) return { at: 'list' };
  if ((verb === 'new' || verb === 'indices') && argument === undefined) return { at: verb };
  const name = decodedPart(argument);
  if (name === '' || more.length > 0) return { at: 'nowhere' };
  return verb === 'sync' || verb === 'edit' ? { at: verb, name } : { at: 'nowhere' };
}

/** The current place, and a function that navigates. */
export function useSyncPlace(): {
  readonly place: SyncPlace;
  readonly go: (place: Reachable) => void;
} {
  const { navigation } = useHost();
  const go = useCallback((place: Reachable) => navigation.go(syncPathOf(place)), [navigation]);
  return { place: syncPlaceOf(usePath()), go };
}
