import { useEffect, useState } from 'react';
import { runPageScript } from '../page_scripts';
import { useHost } from '../host';
import { count } from '../amounts';
import { showUses } from './write_statements';

const USES_LIMIT = 100;

/** The number of statements in the history that name an entity of the connector; undefined until it is loaded. */
export function useUses(name: string): number | undefined {
  const { http } = useHost();
  const [uses, setUses] = useState<number>();
  useEffect(() => {
    const controller = new AbortController();
    // In LIKE, an underscore of the name matches any character, so at worst the count is too high.
    runPageScript(http, showUses(name, USES_LIMIT), { signal: controller.signal }).then(
      ({ statements, failure }) => {
        if (failure === undefined) setUses(statements[0]?.rows.length);
      },
      () => undefined,
    );
    return () => controller.abort();
  }, [http, name]);
  return uses;
}

/** How many statements in the history use it. */
export const usesText = (uses: number): string =>
  `${uses === USES_LIMIT ? 'At least ' : ''}${count(uses, 'statement')} in the history ${uses === 1 ? 'uses' : 'use'} it`;
