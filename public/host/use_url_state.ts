import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useHost } from './host_context';

/** How long after a keystroke the link is changed, in milliseconds: browsers limit how often that is possible. */
const SETTLE = 300;

/** A value that a copied link of the page carries, such as a tab; undefined removes it. */
export function useUrlState(
  name: string,
): readonly [string | undefined, (value: string | undefined) => void] {
  const { navigation } = useHost();
  const read = useCallback(() => navigation.state()[name], [navigation, name]);
  const value = useSyncExternalStore(navigation.listen, read);
  const set = useCallback(
    (changed: string | undefined) => navigation.setState({ [name]: changed }),
    [navigation, name],
  );
  return [value, set];
}

/** A typed text that a copied link carries, such as a filter. */
export function useUrlText(name: string, initial = ''): readonly [string, (text: string) => void] {
  const [linked, setLinked] = useUrlState(name);
  const [text, setText] = useState(linked ?? initial);
  useEffect(() => {
    const timer = setTimeout(() => setLinked(text === '' ? undefined : text), SETTLE);
    return () => clearTimeout(timer);
  }, [text, setLinked]);
  return [text, setText];
}
