import type { JsonValue, ListDeclaration } from '../../../common/declaration';
import {
  applyPage,
  createPager,
  fingerprintOf,
  type PageRequest,
} from '../../connectors/pagination';
import { valueAt } from '../../connectors/http/json_path';
import type { ListWalk } from '../cache/list_walks';
import { abortController, follow } from '../flow/linked_abort';
import type { LoadedPage } from '../cache/page_loader';
import { turns } from '../flow/turns';
import type { RowReader } from '../mapping/rows_of_page';
import type { AccessPlan } from '../scan_plan';
import type { ListParameters, ScanSurroundings } from './surroundings';

/** A page on its way to the reader. */
export interface ListPage {
  /** The service's rows, before any is left out. Large pages come in several parts. */
  readonly parts: AsyncIterable<readonly JsonValue[]> | readonly (readonly JsonValue[])[];
  readonly parameters: ListParameters;
  readonly loaded: LoadedPage;
  /** Nothing follows in this list. */
  readonly last: boolean;
  /** To be called when the page is taken, once or more: makes room for another. */
  readonly release: () => void;
}

/** One list to be walked. */
export interface ListToWalk {
  readonly list: ListDeclaration;
  readonly access: AccessPlan;
  readonly reader: RowReader;
  /** The service goes no further although there may be more. */
  readonly capped: (explanation: string) => void;
}

/** Walks the pages of one list call, in order, fetching ahead as far as there is room. */
export async function* listPages(
  around: ScanSurroundings,
  walk: ListToWalk,
  parameters: ListParameters,
  cache?: ListWalk,
): AsyncGenerator<ListPage, void, undefined> {
  const { connector, client, readAhead, parsed, slots, state } = around;
  const { list, access, reader } = walk;
  const pagination = list.pages ?? connector.declaration.api.pages;
  const template = access.translation?.request ?? list.request;
  const base = client.prepare(connector, template, jsonValues(parameters), access.query);
  const { batchSize } = connector.options;
  const pager = createPager(pagination, {
    place: around.place,
    ...(batchSize === undefined ? {} : { pageSize: batchSize }),
  });
  const accept = [...(list.emptyOn ?? []), ...(list.lookup === true ? [404] : [])];

  // Ends what is fetched ahead when this list alone ends: it failed, and the scan goes on without it.
  const own = abortController();
  const unfollow = follow(own, around.signal);

  const fetchPage = async (page: PageRequest) => {
    await readAhead.enter(own.signal);
    try {
      await slots.enter(own.signal);
      const request = applyPage(base, page);
      try {
        const loaded = await around.load(request, own.signal, accept, cache);
        readAhead.grew(loaded.answer.raw.length);
        return { loaded, page, url: request.url };
      } finally {
        slots.leave();
      }
    } catch (error) {
      readAhead.leave();
      throw error;
    }
  };

  const todo: PageRequest[] = [pager.first()];
  let started = 0;
  const ahead: ReturnType<typeof fetchPage>[] = [];
  const topUp = () => {
    while (ahead.length < around.limits.readAheadPages) {
      const page = todo[started];
      if (page === undefined) return;
      started++;
      const fetching = fetchPage(page);
      // Its failure is told when its turn comes.
      fetching.catch(() => {});
      ahead.push(fetching);
    }
  };
  let ended = false;
  /** Makes room for what is given to nobody: the page on its way when the list is left, or cannot be read. */
  let given = (): void => {};

  /** The rows of a page, and what the pager makes of it. */
  const readPage = async ({ loaded, page, url }: Awaited<ReturnType<typeof fetchPage>>) => {
    const { answer } = loaded;
    // A large page that nothing follows need not be held as a whole.
    const lazy = pagination.kind === 'none' && reader.isLarge(answer);
    const parts = lazy ? reader.batches(answer) : await collect(reader, loaded);
    const rowCount = Array.isArray(parts)
      ? (parts as readonly (readonly JsonValue[])[]).reduce((sum, part) => sum + part.length, 0)
      : 0;
    const following = await pager.next({
      request: page,
      url,
      headers: answer.headers,
      rowCount,
      fingerprint: pagination.kind === 'none' ? undefined : markOf(answer.raw, rowCount),
      at: (path) => answer.at(path),
    });
    if (following.kind === 'capped') walk.capped(following.explanation);
    if (following.kind === 'pages') {
      todo.push(...following.requests);
      if (following.requests.length > 1)
        state.totalPages = (state.totalPages ?? 1) + following.requests.length;
    }
    await notePartial(around, list, loaded);
    if (!lazy) answer.forget();
    return { parts, following };
  };

  const pageOf = async (fetched: Awaited<ReturnType<typeof fetchPage>>): Promise<ListPage> => {
    const { loaded } = fetched;
    const bytes = loaded.answer.raw.length;
    if (accept.includes(loaded.answer.status)) {
      ended = true;
      given = once(() => readAhead.leave(bytes));
      return { parts: [], parameters, loaded, last: true, release: given };
    }
    // Rows that wait for their reader are copied by each garbage collection; bodies are not.
    await parsed.enter(own.signal).catch((error: unknown) => {
      readAhead.leave(bytes);
      throw error;
    });
    given = once(() => {
      readAhead.leave(bytes);
      parsed.leave();
    });
    const { parts, following } = await readPage(fetched);
    topUp();
    const last = ahead.length === 0 && following.kind === 'end';
    return { parts, parameters, loaded, last, release: given };
  };

  try {
    topUp();
    for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
      // Kept in no variable: while the next page is fetched, this one's rows can go.
      yield await pageOf(await next);
      given = () => {};
      if (ended) return;
    }
  } finally {
    unfollow();
    own.abort(new Error('The list has ended'));
    given();
    for (const fetching of ahead)
      fetching.then(
        ({ loaded }) => readAhead.leave(loaded.answer.raw.length),
        () => {},
      );
  }
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}

const MARKED_BYTES = 16 * 1024;

/**
 * The fingerprint of a page by its length and both of its ends: hashing all of a full scan's bytes takes a twentieth of
 * its time, and a page that is another one has other first or last rows.
 */
function markOf(raw: Buffer, rowCount: number): string | undefined {
  if (raw.length <= 2 * MARKED_BYTES) return fingerprintOf(raw, rowCount);
  const ends = [raw.subarray(0, MARKED_BYTES), raw.subarray(-MARKED_BYTES)];
  const mark = fingerprintOf(Buffer.concat(ends), rowCount);
  return mark === undefined ? undefined : `${raw.length} ${mark}`;
}

async function collect(reader: RowReader, { answer }: LoadedPage) {
  if (!reader.isLarge(answer)) return [await turns.take(() => reader.whole(answer))];
  const parts: (readonly JsonValue[])[] = [];
  for await (const part of reader.batches(answer)) parts.push(part);
  return parts;
}

/** The service itself may say that it did not look everywhere. */
async function notePartial(
  { state }: ScanSurroundings,
  { partialIf }: ListDeclaration,
  { answer }: LoadedPage,
) {
  if (partialIf === undefined) return;
  const value =
    answer.raw.length > 2 * 1024 * 1024
      ? await answer.at(partialIf.path)
      : valueAt(await answer.json(), partialIf.path);
  if (value === partialIf.is) state.incomplete('service_cap', partialIf.say);
}

function jsonValues(parameters: ListParameters): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { value }]) => [name, value] as const),
  );
}
