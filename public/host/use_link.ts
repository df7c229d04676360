import type React from 'react';
import { useHost } from './host_context';

/** Properties of an element that leads to a path of the page. */
interface LinkProps {
  readonly href: string;
  readonly onClick: (event: React.MouseEvent) => void;
}

/** Links within the page. A click that opens a tab or a window is left to the browser. */
export function useLink(): (path: string) => LinkProps {
  const { navigation } = useHost();
  return (path) => ({
    href: navigation.href(path),
    onClick: (event) => {
      const { metaKey, ctrlKey, shiftKey, button } = event;
      if (metaKey || ctrlKey || shiftKey || button !== 0) return;
      event.preventDefault();
      navigation.go(path);
    },
  });
}
