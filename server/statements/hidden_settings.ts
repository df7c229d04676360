import type { PlanTree, ResultColumn, ResultRow } from '../../common/contract';
import { addressesOf, HEADERS_FACT, type Connector } from '../connectors';
import type { Execution } from './execution';

/** Whether the caller must not see what only the configuration of connectors says: hosts and headers. */
type Hiding = Pick<Execution, 'hidesConfigs'>;

const ORIGIN = /[a-z][a-z\d+.-]*:\/\/[^\s/?#"'<>]*/i;
const HIDDEN = '[hidden]';

/** The address of a request; without its host if that is hidden. */
export function shownAddress(url: string, { hidesConfigs }: Hiding): string {
  if (hidesConfigs !== true) return url;
  const path = url.replace(ORIGIN, '');
  return path.startsWith('/') ? path : `/${path}`;
}

/** A plan; without hosts and headers if they are hidden. */
export function shownPlan(plan: PlanTree, hiding: Hiding): PlanTree {
  if (hiding.hidesConfigs !== true) return plan;
  return {
    ...plan,
    facts: plan.facts.filter(({ name }) => name !== HEADERS_FACT),
    requests: plan.requests.map((one) => ({ ...one, url: shownAddress(one.url, hiding) })),
    children: plan.children.map((child) => shownPlan(child, hiding)),
  };
}

/** The requests of a dry run; without hosts and headers if they are hidden. */
export function shownRequests(
  columns: readonly ResultColumn[],
  rows: readonly ResultRow[],
  hiding: Hiding,
): readonly ResultRow[] {
  if (hiding.hidesConfigs !== true) return rows;
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const [url, headers] = [at('url'), at('headers')];
  return rows.map((row) =>
    row.map((value, place) => {
      if (place === headers) return null;
      return place === url && typeof value === 'string' ? shownAddress(value, hiding) : value;
    }),
  );
}

/**
 * How messages that were kept are shown, such as those of failed requests: without the hosts of connectors if they are
 * hidden.
 */
export async function keptMessages({
  engine,
  hidesConfigs,
}: Pick<Execution, 'engine' | 'hidesConfigs'>): Promise<(message: string) => string> {
  if (hidesConfigs !== true) return (message) => message;
  const hosts = (await engine.directory.list()).flatMap((entry) =>
    'connector' in entry ? hostsOf(entry.connector) : [],
  );
  // The longest first, because one may be part of another.
  const names = [...new Set(hosts)].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(
    [ORIGIN.source, ...names.map((name) => name.replace(/[.[\]]/g, '\\$&'))].join('|'),
    'gi',
  );
  return (message) => message.replace(pattern, HIDDEN);
}

function hostsOf(connector: Connector): readonly string[] {
  try {
    return [...addressesOf(connector).values()].map((url) => new URL(url).hostname);
  } catch {
    // It cannot send anything, so no message is about its host.
    return [];
  }
}
