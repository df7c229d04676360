import { useEffect, useState } from 'react';
import { i18n } from '@kbn/i18n';
import { runPageScript } from '../page_scripts';
import { useHost } from '../host';
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
  uses === USES_LIMIT
    ? i18n.translate('moltler.connectors.useUses.atLeast', {
        defaultMessage:
          'At least {uses, plural, one {# statement in the history uses it} other {# statements in the history use it}}',
        values: { uses },
      })
    : i18n.translate('moltler.connectors.useUses.statements', {
        defaultMessage:
          '{uses, plural, one {# statement in the history uses it} other {# statements in the history use it}}',
        values: { uses },
      });
