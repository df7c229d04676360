import { useSyncExternalStore } from 'react';
import { useHost } from './host_context';

/** The current path of the page. */
export function usePath(): string {
  const { navigation } = useHost();
  return useSyncExternalStore(navigation.listen, navigation.path);
}

/** A part of a path; empty if it is not valid percent-encoding. */
export function decodedPart(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
