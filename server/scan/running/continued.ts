import {
  namesOnPath,
  parsePath,
  valueAt,
  type Continuation,
  type EntityDeclaration,
  type JsonValue,
} from '../../../common/declaration';
import { NotFoundError, ServiceError, type ErrorPlace } from '../../../common/errors';
import { sizedPager, type PageRequest, type SizedPager } from '../../connectors';
import { detailBounds, type Bounds } from '../../bounds';
import type { LoadedPage } from '../cache/page_loader';
import type { ScanPlan } from '../scan_plan';
import type { ScanState } from './scan_state';
import { loadShrinking } from './too_heavy';

/** Whether a selected column reads the list that continues on further pages, or may. */
export function readsContinued(
  { list }: Continuation,
  entity: EntityDeclaration,
  plan: Pick<ScanPlan, 'columns'>,
): boolean {
  const [member] = namesOnPath(list);
  return plan.columns.some((name) => {
    const { at = name, compute } = entity.columns[name] ?? {};
    return (
      compute !== undefined ||
      [at].flat().some((path) => {
        const [first] = parsePath(path);
        return first?.kind !== 'member' || first.name === member;
      })
    );
  });
}

/** A loaded page of an object, or part of one. */
export interface LoadedPart {
  readonly loaded: LoadedPage;
  readonly page: PageRequest;
  readonly url: string;
}

/** What is needed to follow the pages of one object. */
export interface ContinuedReading {
  /** That of the first page. */
  readonly pager: SizedPager;
  readonly load: (page: PageRequest) => Promise<LoadedPart>;
  readonly state: Pick<ScanState, 'incomplete'>;
  readonly place: ErrorPlace;
  readonly signal: AbortSignal;
  /** Prefix of notes about it. */
  readonly whose: string;
}

/** The pager of an object: a single page if it has no list that continues. */
export const continuedPager = (
  continuation: Continuation | undefined,
  place: ErrorPlace,
  bounds: Bounds,
  pageSize?: number,
): SizedPager =>
  sizedPager(continuation?.pages ?? { kind: 'none' }, {
    place,
    bounds: detailBounds(bounds),
    pageSize,
  });

/**
 * The object of a response whose first page was loaded, with all items of the list that continues on further pages.
 * If these end early, or must not be followed, the scan is incomplete.
 */
export async function wholeObject(
  first: LoadedPart,
  continuation: Continuation | undefined,
  { pager, load, state, place, whose, signal }: ContinuedReading,
): Promise<JsonValue> {
  const { list } = continuation ?? { list: '.' };
  const object = await first.loaded.response.json(signal);
  const items: JsonValue[] = [];
  const todo: PageRequest[] = [];
  const following = async (page: PageRequest): Promise<LoadedPart | undefined> => {
    try {
      return await loadShrinking(pager, page, load);
    } catch (error) {
      // The object existed a moment ago: the next page is missing, not the object.
      if (!(error instanceof NotFoundError)) throw error;
      state.incomplete('partial', `${whose}page ${page.number} was not found (${error.message})`);
      return undefined;
    }
  };
  let read = 0;
  for (let part: LoadedPart | undefined = first; part !== undefined; read++) {
    const { loaded, page, url }: LoadedPart = part;
    const { response } = loaded;
    const found =
      continuation === undefined ? [] : itemsAt(await response.json(signal), list, place);
    for (const item of found) items.push(item);
    const next = await pager.next({
      request: page,
      url,
      headers: response.headers,
      rowCount: found.length,
      at: (path) => response.at(path, signal),
    });
    if (next.kind === 'capped') state.incomplete('service_cap', `${whose}${next.explanation}`);
    if (next.kind === 'unproven') state.incomplete('partial', `${whose}${next.explanation}`);
    if (next.kind === 'pages') todo.push(...next.requests);
    const goesOn = next.kind === 'pages' || next.kind === 'pending';
    const whole = goesOn ? todo.shift() : undefined;
    const wanted = next.kind === 'rest' ? next.request : whole && pager.ready(whole);
    part = wanted && (await following(wanted));
  }
  return read > 1 ? withItems(object, namesOnPath(list), items) : object;
}

function itemsAt(body: JsonValue, path: string, place: ErrorPlace): readonly JsonValue[] {
  const found = valueAt(body, path) ?? [];
  if (Array.isArray(found)) return found as readonly JsonValue[];
  throw new ServiceError('unreadable_response', { reason: `${path}: expected a list` }, place);
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
