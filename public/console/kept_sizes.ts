import { useCallback, useState } from 'react';
import { useHost } from '../host';

export interface KeptSizes {
  /** The size of each panel in percent, in order. */
  readonly initial: readonly [number, number];
  readonly onChange: (sizes: Readonly<Record<string, number>>) => void;
}

/** Sizes of two panels, restored after a reload. */
export function useKeptSizes(name: string, usual: readonly [number, number]): KeptSizes {
  const { preferences } = useHost();
  const [initial] = useState(() => readSizes(preferences.get(name)) ?? usual);
  const onChange = useCallback(
    (sizes: Readonly<Record<string, number>>) => {
      const [first, second] = Object.values(sizes);
      // The width of a collapsed panel is not the one to restore.
      if (first === undefined || second === undefined || first < 5 || second < 5) return;
      preferences.set(name, `${Math.round(first)} ${100 - Math.round(first)}`);
    },
    [preferences, name],
  );
  return { initial, onChange };
}

/** `20 80`; undefined for anything else. */
export function readSizes(stored: string | undefined): readonly [number, number] | undefined {
  const [first, second] = (stored ?? '').split(' ').map(Number);
  if (first === undefined || second === undefined) return undefined;
  return first >= 5 && second >= 5 && first + second === 100 ? [first, second] : undefined;
}
