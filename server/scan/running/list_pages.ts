import {
  isAnchored,
  isPaged,
  paginationOf,
  type JsonValue,
  type ListDeclaration,
  type RequestSigning,
  type RequestTemplate,
} from '../../../common/declaration';
import { InvalidRequestError } from '../../../common/errors';
import {
  applyPage,
  type NextPages,
  type PageRequest,
  type PagerState,
  type ServiceResponse,
} from '../../connectors';
import { listPager, listRequest, valuesIn } from '../list_request';
import type { ListWalk } from '../cache/list_walks';
import { abortController, follow } from '../flow/linked_abort';
import type { LoadedPage } from '../cache/page_loader';
import { loadShrinking } from './too_heavy';
import { completenessOf, noteRange, noteReported } from './reported_completeness';
import { readsContinued, wholeObject, type LoadedPart } from './continued';
import type { RowReader } from '../mapping/rows_of_page';
import type { AccessPlan } from '../scan_plan';
import { markOfBody, rowMarker } from './page_mark';
import type { ListParameters, RunningScan } from './running_scan';

/** A page on its way to the reader. */
export interface ListPage {
  /** The rows of the service, before filtering. Large pages arrive in several parts. */
  readonly parts: AsyncIterable<readonly JsonValue[]> | readonly (readonly JsonValue[])[];
  readonly parameters: ListParameters;
  readonly loaded: LoadedPage;
  /** Whether this is the end of the list. */
  readonly last: boolean;
  /** How to continue after it; undefined where that is not possible. */
  readonly next?: OpenList | undefined;
  /** Whether the pages after it begin behind its rows, wherever these are by then. */
  readonly anchored?: boolean | undefined;
  /** Must be called when the page is consumed, to make room for another; repeated calls have no effect. */
  readonly release: () => void;
}

/** A list that is read up to some page: what its pager has learned, and the requests that follow. */
export interface OpenList {
  readonly state: PagerState;
  readonly todo: readonly PageRequest[];
}

/** One list to walk. */
export interface ListToWalk {
  readonly list: ListDeclaration;
  readonly access: AccessPlan;
  readonly reader: RowReader;
  /** Where an earlier walk of it ended. */
  readonly resumed?: OpenList | undefined;
  /** If it is only read in a window of time: which, in words. */
  readonly window?: string;
  /** The service stopped although there may be more rows. */
  readonly capped: (explanation: string) => void;
}

/** A query longer than this does not help to find the mistake in it. */
const LONGEST_QUERY = 500;

/** The error with the query that a translator wrote, if that is what the service rejected. */
function naming(query: string | undefined, error: unknown): unknown {
  if (query === undefined || !(error instanceof InvalidRequestError)) return error;
  const shown = query.length > LONGEST_QUERY ? `${query.slice(0, LONGEST_QUERY)}…` : query;
  return error.at({ ...error.place, query: shown });
}

/** Walks the pages of one list in order, reading ahead as far as there is room. */
export async function* listPages(
  running: RunningScan,
  walk: ListToWalk,
  parameters: ListParameters,
  cache?: ListWalk,
): AsyncGenerator<ListPage, void, undefined> {
  const { connector, client, state } = running;
  const { ahead: readAhead, parsed, slots } = running.pages;
  const { list, access, reader } = walk;
  const pagination = paginationOf(list, connector.declaration);
  const base = listRequest(client, connector, list, access, valuesIn(parameters));
  const { bounds } = running.limits;
  const { resumed } = walk;
  const pager = listPager(connector, list, {
    place: running.place,
    bounds,
    ...(resumed && { resumed: resumed.state }),
  });
  const completeness = completenessOf(connector, list);
  const continues =
    list.continues !== undefined && readsContinued(list.continues, running.entity, running.plan);
  const accept = [...(list.emptyOn ?? []), ...(list.lookup === true ? [404] : [])];

  const markOfRows = rowMarker(running.entity, running.plan);
  // Cancels pages requested ahead if only this list ends: it failed, and the scan continues without it.
  const own = abortController();
  const unfollow = follow(own, running.signal);

  const fetchPage = async (page: PageRequest, atOnce = false) => {
    // All pages after it wait for a part of a page.
    if (atOnce) readAhead.enterAtOnce();
    else await readAhead.enter(own.signal);
    try {
      await slots.enter(own.signal);
      const request = applyPage(base, page);
      try {
        // Only for the first page does this mean that there are no rows.
        const loaded = await running.pages.load(
          request,
          own.signal,
          page.number === 1 ? accept : [],
          {
            completeness,
            shrinkable: pager.canShrink(page),
            walk: cache,
          },
        );
        readAhead.grew(loaded.response.raw.length);
        return { loaded, page, url: request.url };
      } finally {
        slots.leave();
      }
    } catch (error) {
      readAhead.leave();
      throw naming(access.translation?.native, error);
    }
  };

  /** The page, or a smaller one if the service cannot produce it. */
  const arrived = (fetching: ReturnType<typeof fetchPage>, page: PageRequest) =>
    loadShrinking(pager, page, (wanted) => (wanted === page ? fetching : fetchPage(wanted, true)));

  const todo: PageRequest[] = [...(resumed?.todo ?? [pager.first()])];
  let started = 0;
  const ahead: { readonly page: PageRequest; readonly fetching: ReturnType<typeof fetchPage> }[] =
    [];
  const fetched = (page: PageRequest, atOnce?: boolean) => {
    const fetching = fetchPage(page, atOnce);
    // Its failure is reported when it is its turn.
    fetching.catch(() => {});
    return { page, fetching };
  };
  const topUp = () => {
    while (ahead.length < running.limits.readAheadPages) {
      const page = todo[started];
      if (page === undefined) return;
      started++;
      ahead.push(fetched(pager.ready(page)));
    }
  };
  let ended = false;
  /** Releases the room of pages that nobody consumes: those in flight when the list is left or cannot be read. */
  let release = (): void => {};

  /** How to continue after the page that was read last: pages requested ahead are requested again. */
  const openList = (): OpenList | undefined => {
    const learned = pager.state();
    return learned && { state: learned, todo: todo.slice(started - ahead.length) };
  };

  /** The rows of a page, and how the pager continues. */
  const readPage = async ({ loaded, page, url }: Awaited<ReturnType<typeof fetchPage>>) => {
    const { response } = loaded;
    if (continues) return readObject({ loaded, page, url });
    // Parts of the last page are read after its list has ended.
    const { count: rowCount, parts } = await reader.read(response, running.signal);
    const pageResponse = {
      request: page,
      url,
      headers: response.headers,
      rowCount,
      fingerprint: isPaged(pagination)
        ? (markOfRows(parts, parameters) ?? markOfBody(response.raw, rowCount))
        : undefined,
      at: (path: string) => response.at(path, own.signal),
    };
    // A look-up whose further pages are not read has one row.
    const following: NextPages =
      list.continues === undefined ? await pager.next(pageResponse) : { kind: 'end' };
    if (following.kind === 'capped') walk.capped(following.explanation);
    if (following.kind === 'unproven')
      state.incomplete('partial', `${list.name}: ${following.explanation}`);
    if (following.kind === 'capped' || following.kind === 'unproven') ended = true;
    if (following.kind === 'rest') ahead.unshift(fetched(following.request, true));
    if (following.kind === 'pages') {
      todo.push(...following.requests);
      if (following.requests.length > 1)
        state.totalPages = (state.totalPages ?? 1) + following.requests.length;
    }
    await noteReported(running, response, completeness, `${list.name}: `, own.signal);
    if (following.kind === 'end')
      noteRange(running, response, isPaged(pagination), `${list.name}: `);
    response.forget();
    return { parts, following };
  };

  /** The row of a look-up, with the list inside it that continues on further pages. */
  const readObject = async (first: LoadedPart) => {
    await noteReported(running, first.loaded.response, completeness, `${list.name}: `, own.signal);
    const load = async (page: PageRequest) => {
      await slots.enter(own.signal);
      try {
        const request = applyPage(base, page);
        const how = { completeness, shrinkable: pager.canShrink(page) };
        const loaded = await running.pages.load(request, own.signal, [], how);
        return { loaded, page, url: request.url };
      } finally {
        slots.leave();
      }
    };
    const whose = `${list.name}: `;
    const object = await wholeObject(first, list.continues, { ...running, pager, load, whose });
    return { parts: [reader.rowsOf(object)], following: { kind: 'end' } as const };
  };

  const pageOf = async (fetchedPage: Awaited<ReturnType<typeof fetchPage>>): Promise<ListPage> => {
    const { loaded, page } = fetchedPage;
    const bytes = loaded.response.raw.length;
    if (page.number === 1 && accept.includes(loaded.response.status)) {
      ended = true;
      release = once(() => readAhead.leave(bytes));
      return { parts: [], parameters, loaded, last: true, release };
    }
    // Each garbage collection copies rows that wait for their reader, but not bodies.
    await parsed.enter(own.signal).catch((error: unknown) => {
      readAhead.leave(bytes);
      throw error;
    });
    release = once(() => {
      readAhead.leave(bytes);
      loaded.response.release();
      parsed.leave();
    });
    const { parts, following } = await readPage(fetchedPage);
    const next = continues ? undefined : openList();
    topUp();
    const last = ahead.length === 0 && following.kind === 'end';
    // One page of several is not the whole row, so it is not remembered as the whole scan.
    const kept = !continues ? loaded : { ...loaded, key: undefined };
    const located = withRegionOf(loaded.response, base.signing, list.request, parameters);
    const anchored =
      following.kind === 'pages' &&
      following.requests.every((request) => isAnchored(pagination, request));
    return { parts, parameters: located, loaded: kept, last, next, anchored, release };
  };

  try {
    topUp();
    for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
      // Not kept in a variable: its rows can be freed while the next page is loaded.
      yield await pageOf(await arrived(next.fetching, next.page));
      release = () => {};
      if (ended) return;
    }
  } finally {
    unfollow();
    own.abort(new Error('The list has ended'));
    release();
    for (const { fetching } of ahead)
      fetching.then(
        ({ loaded }) => {
          readAhead.leave(loaded.response.raw.length);
          loaded.response.release();
        },
        () => {},
      );
  }
}

/** The parameters with the region that the response is from. */
function withRegionOf(
  { headers }: Pick<ServiceResponse, 'headers'>,
  signing: RequestSigning | undefined,
  { signing: declared }: RequestTemplate,
  parameters: ListParameters,
): ListParameters {
  const region = signing?.regionIn && headers[signing.regionIn.header];
  const name = /^\{(\w+)\}$/.exec(declared?.region ?? '')?.[1];
  if (region === undefined || name === undefined) return parameters;
  return { ...parameters, [name]: { type: 'text', value: region } };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
