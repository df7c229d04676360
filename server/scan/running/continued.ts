import type { Continuation, EntityDeclaration, JsonValue } from '../../../common/declaration';
import { NotFoundError, ServiceError, type ErrorPlace } from '../../../common/errors';
import { valueAt } from '../../connectors/http/json_path';
import { applyPage, createPager, type PageRequest } from '../../connectors/pagination';
import type { PreparedRequest } from '../../connectors/service_client';
import type { Bounds } from '../../bounds';
import type { LoadedPage } from '../cache/page_loader';
import type { ScanPlan } from '../scan_plan';
import type { ScanState } from './scan_state';

/** Whether a selected column reads the list that continues on further pages, or may. */
export function readsContinued(
  { list }: Continuation,
  entity: EntityDeclaration,
  plan: Pick<ScanPlan, 'columns'>,
): boolean {
  return plan.columns.some((name) => {
    const { at = name, compute } = entity.columns[name] ?? {};
    const paths = typeof at === 'string' ? [at] : at;
    return (
      compute !== undefined ||
      paths.some((path) => path === '.' || path.split(/\.|\[\]/)[0] === list.split('.')[0])
    );
  });
}

/** What following the pages of one object needs. */
export interface ContinuedReading {
  readonly load: (request: PreparedRequest) => Promise<LoadedPage>;
  readonly state: Pick<ScanState, 'incomplete'>;
  readonly place: ErrorPlace;
  readonly bounds: Bounds;
  readonly signal: AbortSignal;
  /** Stands before what is said of it. */
  readonly whose: string;
}

/** The request of the first page of an object. */
export const firstPageOf = (
  request: PreparedRequest,
  continuation: Continuation | undefined,
): PreparedRequest =>
  continuation === undefined
    ? request
    : applyPage(request, createPager(continuation.pages).first());

/**
 * The object of a response whose first page was loaded, with all items of the list that continues on further pages.
 * Where these end early, or nobody may follow them, the scan is incomplete.
 */
export async function wholeObject(
  request: PreparedRequest,
  first: LoadedPage,
  continuation: Continuation | undefined,
  { load, state, place, bounds, whose, signal }: ContinuedReading,
): Promise<JsonValue> {
  const { pages, list } = continuation ?? { pages: { kind: 'none' } as const, list: '.' };
  const pager = createPager(pages, {
    place,
    bounds: { ...bounds, list_pages: bounds.detail_pages },
  });
  const object = await first.answer.json(signal);
  const items: JsonValue[] = [];
  const todo: PageRequest[] = [pager.first()];
  let read = 0;
  for (let page = todo[0], loaded = first, { url } = request; page !== undefined; read++) {
    const { answer } = loaded;
    const found = continuation === undefined ? [] : itemsAt(await answer.json(signal), list, place);
    for (const item of found) items.push(item);
    const next = await pager.next({
      request: page,
      url,
      headers: answer.headers,
      rowCount: found.length,
      at: (path) => answer.at(path, signal),
    });
    if (next.kind === 'capped') state.incomplete('service_cap', `${whose}${next.explanation}`);
    if (next.kind === 'unproven') state.incomplete('partial', `${whose}${next.explanation}`);
    if (next.kind === 'pages') todo.push(...next.requests);
    page = next.kind === 'pages' || next.kind === 'pending' ? todo[read + 1] : undefined;
    if (page === undefined) continue;
    const asked = applyPage(request, page);
    url = asked.url;
    try {
      loaded = await load(asked);
    } catch (error) {
      // The object was there a moment ago: what follows is missing, not the object.
      if (!(error instanceof NotFoundError)) throw error;
      state.incomplete('partial', `${whose}page ${page.number} was not found (${error.message})`);
      page = undefined;
    }
  }
  return read > 1 ? withItems(object, list.split('.'), items) : object;
}

function itemsAt(body: JsonValue, path: string, place: ErrorPlace): readonly JsonValue[] {
  const found = valueAt(body, path) ?? [];
  if (Array.isArray(found)) return found as readonly JsonValue[];
  throw new ServiceError('unreadable_answer', { reason: `${path}: a list was due` }, place);
}

function withItems(
  object: JsonValue,
  [step = '', ...rest]: readonly string[],
  items: readonly JsonValue[],
): JsonValue {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return object;
  const inner = (object as Readonly<Record<string, JsonValue>>)[step] ?? {};
  return { ...object, [step]: rest.length === 0 ? items : withItems(inner, rest, items) };
}
