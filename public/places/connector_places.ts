import { useCallback } from 'react';
import { decodedPart, useHost, usePath } from '../host';

/** A place in the connectors' view. */
export type ConnectorPlace =
  | { readonly at: 'list' }
  /** Selecting a type. */
  | { readonly at: 'types' }
  | { readonly at: 'new'; readonly type: string }
  | { readonly at: 'connector'; readonly name: string }
  /** An unknown path. */
  | { readonly at: 'nowhere' };

type Reachable = Exclude<ConnectorPlace, { readonly at: 'nowhere' }>;

/** The path of the list; the other places are below it. */
const CONNECTORS_PATH = '/connectors';

/** The path of a place. */
export function connectorPathOf(place: Reachable): string {
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
export function connectorPlaceOf(path: string): ConnectorPlace {
  const [verb, argument, ...more] = path.slice(CONNECTORS_PATH.length).split('/').filter(Boolean);
  if (verb === undefined) return { at: 'list' };
  if (verb === 'new' && argument === undefined) return { at: 'types' };
  const name = decodedPart(argument);
  if (name === '' || more.length > 0) return { at: 'nowhere' };
  if (verb === 'new') return { at: 'new', type: name };
  return verb === 'edit' ? { at: 'connector', name } : { at: 'nowhere' };
}

/** The current place, and a function that navigates. */
export function useConnectorPlace(): {
  readonly place: ConnectorPlace;
  readonly go: (place: Reachable) => void;
} {
  const { navigation } = useHost();
  const go = useCallback((place: Reachable) => navigation.go(connectorPathOf(place)), [navigation]);
  return { place: connectorPlaceOf(usePath()), go };
}
