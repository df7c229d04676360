import type { JsonValue } from '../../../common/declaration';
import type { CachedScan, Clock, PageCache } from '../../ports';
import { valueMark } from '../cache/implied';
import { isFresh } from '../cache/list_walks';
import type { CachePolicy, LoadedPage, PageLoader } from '../cache/page_loader';
import { accessIdentity, scopeCovers, scopeOf, type ScanScope } from '../cache/scope';
import { compileColumn } from '../mapping/columns';
import { Misfits } from '../mapping/misfits';
import { tolerant } from '../mapping/path_reader';
import { rowReader, type RowReader } from '../mapping/rows_of_page';
import type { AccessPlan } from '../scan_plan';
import type { FoundScan, RememberedScans } from './remembered';
import { completenessOf, noteReported } from './reported_completeness';
import { batchesOf } from './row_batches';
import { recordScan } from './scan_record';
import { listOf, type RunningScan } from './running_scan';

/** The remembered complete scans that one scan can use. */
export function rememberedScans(
  running: RunningScan,
  deps: {
    readonly loader: PageLoader;
    readonly clock: Clock;
    readonly pageCache: PageCache;
    readonly policy: () => Promise<CachePolicy | undefined>;
  },
): RememberedScans {
  const { plan, entity, state } = running;
  const { clock } = deps;
  const { access } = plan;
  const identity = accessIdentity(access);
  const scope = scopeOf(plan, entity, false);
  // With more rows than requested, these would return a different result.
  const onlySame =
    plan.details.length > 0 || plan.sort !== undefined || running.maxResults !== undefined;

  const readers = new Map<string, RowReader>();
  /** `column`: read in addition to those of the plan. */
  const readerOf = (name: string, column?: string): RowReader => {
    const key = JSON.stringify([name, column]);
    let reader = readers.get(key);
    if (reader === undefined) {
      const other: AccessPlan = { list: name, query: {}, parameters: {} };
      const from = name === access.list ? access : other;
      const columns = column === undefined ? plan.columns : [...plan.columns, column];
      const reading = { ...plan, columns };
      reader = rowReader(listOf(entity, name), from, reading, running.place, entity);
      readers.set(key, reader);
    }
    return reader;
  };

  const lane = () => running.context.caller;

  const coverageOf = (scan: CachedScan) => {
    if (scan.identity === identity) return { kind: 'yes' } as const;
    if (onlySame) return { kind: 'no' } as const;
    return scopeCovers(scopeIn(scan), scope, entity);
  };

  const pagesOf = async (scan: CachedScan, policy: CachePolicy) => {
    const pages: FoundScan['pages'][number][] = [];
    for (const kept of scan.pages) {
      const key = { ...policy.owner, entity: plan.entity, request: kept.request };
      const found = await deps.loader.kept(key);
      // A page that was read again since then does not match the time of its neighbors.
      if (found === undefined || found.page.version !== kept.version) return undefined;
      if (!isFresh(found.page, clock.now(), policy.maxAgeMilliseconds)) return undefined;
      pages.push({ kept, found });
    }
    return pages;
  };

  const holds = async (pages: FoundScan['pages'], column: string, marks: readonly string[]) => {
    const missing = new Set(marks);
    // Searched, but not returned.
    const misfits = new Misfits();
    const ignored = () => {};
    const { reader, column: compiled } = compileColumn(column, entity, plan);
    for (const { kept, found } of pages) {
      const read = reader(kept.parameters);
      const loaded = await found.open(lane);
      const rows = readerOf(kept.list, column);
      for await (const part of partsOf(rows, loaded, running.signal))
        for (const row of rows.keep(part, misfits)) {
          const value = tolerant(read, row, ignored);
          if (typeof value === 'string')
            missing.delete(valueMark({ type: compiled.type, value }, compiled.ignoringCase));
        }
      if (missing.size === 0) return true;
    }
    return false;
  };

  return {
    async find(how) {
      const policy = await deps.policy();
      if (policy === undefined || access.fanOut?.over === 'outer') return undefined;
      const known = await deps.pageCache
        .findScans({ ...policy.owner, entity: plan.entity })
        .catch(() => []);
      const fresh = known
        .filter((scan) => clock.now() - scan.freshAt <= policy.maxAgeMilliseconds)
        .sort(
          (a, b) =>
            Number(b.identity === identity) - Number(a.identity === identity) ||
            a.pages.length - b.pages.length,
        );
      for (const scan of fresh) {
        const coverage = coverageOf(scan);
        if (coverage.kind === 'no' || (how === 'unopened' && coverage.kind !== 'yes')) continue;
        const pages = await pagesOf(scan, policy);
        if (pages === undefined) continue;
        if (coverage.kind === 'yes' || (await holds(pages, coverage.column, coverage.marks)))
          return { scan, pages };
      }
      return undefined;
    },

    async *read(found, steps) {
      const same = found.scan.identity === identity;
      // LIMIT counts rows of this scan, not of a wider one.
      const within = same ? running : { ...running, wanted: () => undefined };
      for (const [index, { kept, found: cached }] of found.pages.entries()) {
        const loaded = await cached.open(lane);
        const { caution } = listOf(entity, kept.list);
        if (caution !== undefined) state.warn(caution);
        state.reads(kept.list);
        const reader = readerOf(kept.list);
        const last = index === found.pages.length - 1;
        const page = {
          parts: partsOf(reader, loaded, running.signal),
          parameters: kept.parameters,
          loaded,
          last,
          release: () => {},
        };
        const signals = completenessOf(running.connector, listOf(entity, kept.list));
        await noteReported(running, loaded.response, signals, `${kept.list}: `, running.signal);
        let cut = false;
        yield* batchesOf(within, page, reader, steps, () => (cut = true));
        if (within.wanted() === 0 && (cut || !last))
          return state.stoppedAtRows(plan, running.maxResults);
      }
    },

    record: () => recordScan(running, { pageCache: deps.pageCache, policy: deps.policy }),
  };
}

const scopes = new WeakMap<CachedScan, ScanScope>();

/** Parsed once, because every remembered scan of the entity is considered by each new one. */
function scopeIn(scan: CachedScan): ScanScope {
  const scope = scopes.get(scan) ?? (JSON.parse(scan.scope) as ScanScope);
  scopes.set(scan, scope);
  return scope;
}

async function* partsOf(
  reader: RowReader,
  { response }: LoadedPage,
  signal: AbortSignal,
): AsyncGenerator<readonly JsonValue[]> {
  if (response.status >= 400) return;
  const { parts } = await reader.read(response, signal);
  yield* parts;
}
