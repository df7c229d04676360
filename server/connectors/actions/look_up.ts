import {
  valueAt,
  type ActionLookup,
  type JsonValue,
  type LookupCondition,
} from '../../../common/declaration';
import { InvalidRequestError } from '../../../common/errors';
import { textOf } from '../client/template';
import { isPartial } from '../completeness';
import { asRows } from '../http/rows_in';
import { applyPage } from '../pagination/apply_page';
import { sizedPager } from '../pagination/sized_pager';
import type { PreparedRequest, SendContext, ServiceClient } from '../service_client';
import type { ActionCall } from './prepare_action';

/** Errors list at most this many names. */
const MOST_NAMES = 20;

/**
 * Sends a look-up and returns the value it is for. Rejects with InvalidRequestError `lookup_failed` unless exactly one
 * row matches, or with the service's error.
 */
export async function lookUp(
  client: ServiceClient,
  call: ActionCall,
  lookup: ActionLookup,
  list: PreparedRequest,
  given: Readonly<Record<string, JsonValue>>,
  context: SendContext,
): Promise<JsonValue> {
  const { name, leadsTo } = lookup;
  const textAt = (row: JsonValue, path: string | undefined): string | undefined => {
    const text = path === undefined ? undefined : valueAt(row, path);
    return text === undefined || text === null ? undefined : textOf(text);
  };
  const shown = (row: JsonValue): string | undefined => {
    const [called, target] = [textAt(row, name), textAt(row, leadsTo)];
    return called === undefined || target === undefined ? called : `${called} → ${target}`;
  };
  // The list may be long, so its other rows are not kept.
  const matches: JsonValue[] = [];
  const others = new Set<string>();
  for await (const page of pagesOf(client, call, lookup, list, context))
    for (const row of page) {
      if (isMatch(row, lookup, given)) matches.push(row);
      else if (others.size < MOST_NAMES) addTo(others, shown(row));
    }
  const found = closestOf(matches, lookup, given);
  const value = found[0] === undefined ? undefined : valueAt(found[0], lookup.take);
  if (found.length === 1 && value !== undefined && value !== null) return value;
  const names = new Set<string>();
  for (const row of found) addTo(names, shown(row));
  throw new InvalidRequestError(
    'lookup_failed',
    {
      what: lookup.what,
      value: lookup.where
        .flatMap(({ argument }) => (argument === undefined ? [] : [textOf(given[argument] ?? '')]))
        .join(', '),
      matches: found.length,
      names: [...(found.length === 0 ? others : names)].slice(0, MOST_NAMES),
    },
    { connector: call.connector.name, entity: call.entity, action: call.action },
  );
}

/** The rows of each page, to the end of the list. */
async function* pagesOf(
  client: ServiceClient,
  { connector, entity, action }: ActionCall,
  { what, pages, rows: path }: ActionLookup,
  list: PreparedRequest,
  context: SendContext,
): AsyncIterable<readonly JsonValue[]> {
  const pager = sizedPager(pages ?? { kind: 'none' }, {
    place: { connector: connector.name, entity },
  });
  const todo = [pager.first()];
  for (let page = todo.shift(); page !== undefined; page = todo.shift()) {
    const request = applyPage(list, page);
    const response = await client.send(connector, request, context);
    const rows = asRows(await response.at(path, context.signal));
    yield rows;
    const next = await pager.next({
      request: page,
      url: request.url,
      headers: response.headers,
      rowCount: rows.length,
      at: (wanted) => response.at(wanted, context.signal),
    });
    const partial =
      next.kind === 'capped' || next.kind === 'unproven'
        ? next.explanation
        : (await isPartial(response, connector.declaration.api.completeness ?? {}))
          ? 'the service reports that it is partial'
          : undefined;
    if (partial !== undefined)
      throw new InvalidRequestError(
        'lookup_failed',
        { what, value: '', matches: 0, names: [], partial },
        { connector: connector.name, entity, action },
      );
    if (next.kind === 'rest') todo.unshift(next.request);
    if (next.kind === 'pages') todo.push(...next.requests);
  }
}

function addTo(names: Set<string>, name: string | undefined): void {
  if (name !== undefined) names.add(name);
}

/** Whether all conditions hold for the row. */
const isMatch = (
  row: JsonValue,
  { where }: ActionLookup,
  given: Readonly<Record<string, JsonValue>>,
): boolean =>
  where.every((condition) => condition.at.some((path) => holds(row, path, condition, given)));

/** Of the rows that match, one whose first path matches (an id) comes before those that match by a later one (a name). */
function closestOf(
  matches: readonly JsonValue[],
  { where }: ActionLookup,
  given: Readonly<Record<string, JsonValue>>,
): readonly JsonValue[] {
  const closest = matches.filter((row) =>
    where.every((condition) => holds(row, condition.at[0] ?? '.', condition, given)),
  );
  return closest.length === 1 ? closest : matches;
}

function holds(
  row: JsonValue,
  path: string,
  { argument, is }: LookupCondition,
  given: Readonly<Record<string, JsonValue>>,
): boolean {
  const wanted = argument === undefined ? is : given[argument];
  const value = valueAt(row, path);
  if (wanted === undefined || wanted === null || value === undefined || value === null)
    return false;
  return textOf(value).toLowerCase() === textOf(wanted).toLowerCase();
}
