import { LRUCache } from 'lru-cache';
import { parseJson, type DetailDeclaration, type JsonValue } from '../../../common/declaration';
import { ConnectorError, NotFoundError } from '../../../common/errors';
import { applyPage, type PageRequest } from '../../connectors';
import { requestIdentity } from '../cache/identity';
import { compileColumn } from '../mapping/columns';
import { compilePath, tolerant } from '../mapping/path_reader';
import { unreadable } from '../mapping/row_mapper';
import { unusableHoles } from './requestable';
import { continuedPager, readsContinued, wholeObject } from './continued';
import { isHopeless } from './hopeless';
import { completenessOf, noteRange, noteReported } from './reported_completeness';
import { loadShrinking } from './too_heavy';
import type { ListParameters, RunningScan } from './running_scan';

/** Detail responses kept within one scan, for rows with the same detail request. */
const REMEMBERED = 1000;

/** Detail → each row with the detail's response merged into it. */
export type MergedRows = ReadonlyMap<string, readonly JsonValue[]>;

/** Sends the detail requests that the plan needs, several concurrently, equal ones only once. */
export function detailFetcher(running: RunningScan, failed: (error: unknown) => void) {
  const { entity, plan, place } = running;
  const completeness = completenessOf(running.connector);
  const fetchers = plan.details.map((name) => {
    const detail = entity.details?.[name];
    if (detail === undefined) throw new RangeError(`No detail "${name}"`);
    const holes = Object.entries(detail.parameters).map(([hole, column]) => ({
      hole,
      ...compileColumn(column, entity, plan),
    }));
    const within = compilePath(detail.rows ?? '.');
    const known = new LRUCache<string, Promise<JsonValue | undefined>>({ max: REMEMBERED });

    /** For rows that do not contain the values themselves. */
    const configured = (hole: string): string | null => {
      const key = detail.defaults?.[hole];
      const value = key === undefined ? undefined : running.connector.config[key];
      return typeof value === 'string' && value !== '' ? value : null;
    };

    const withDetail = async (row: JsonValue, list: ListParameters): Promise<JsonValue> => {
      const filled: Record<string, JsonValue> = {};
      for (const [parameter, { value }] of Object.entries(list)) filled[parameter] = value;
      for (const { hole, column, reader } of holes) {
        // The mapper counts what cannot be read.
        const value = tolerant(reader(list), row, () => {}) ?? configured(hole);
        // Details cannot be requested without the key of the row,
        if (value === null || value === undefined || typeof value === 'object') return row;
        filled[hole] = typeof value === 'bigint' ? value.toString() : value;
        if (column.type === 'document' && typeof value === 'string')
          filled[hole] = parseJson(value);
      }
      const named = Object.entries(filled).map(([hole, value]) => [hole, { value }] as const);
      // nor with a key that would address something else.
      if (unusableHoles(detail.request, Object.fromEntries(named)).length > 0) return row;
      const request = running.client.prepare(running.connector, detail.request, filled);
      const identity = requestIdentity(request);
      let response = known.get(identity);
      if (response === undefined) {
        response = loadDetail(detail, request, filled);
        known.set(identity, response);
      }
      return merge(row, await response);
    };

    const whose = `details (${name}): `;
    const loadDetail = async (
      { continues }: DetailDeclaration,
      request: Parameters<typeof running.pages.load>[0],
      filled: Readonly<Record<string, JsonValue>>,
    ) => {
      await running.pages.slots.enter(running.signal);
      try {
        const pager = continuedPager(continues, place, running.limits.bounds);
        const load = async (page: PageRequest, accept: readonly number[] = []) => {
          const pageRequest = applyPage(request, page);
          const shrinkable = pager.canShrink(page);
          const how = { completeness, shrinkable };
          const loaded = await running.pages.load(pageRequest, running.signal, accept, how);
          return { loaded, page, url: pageRequest.url };
        };
        const first = await loadShrinking(pager, pager.first(), (page) => load(page, [404]));
        const { response } = first.loaded;
        if (response.status === 404) return gone();
        await noteReported(running, response, completeness, whose, running.signal);
        noteRange(running, response, false, whose);
        if (continues !== undefined && !readsContinued(continues, entity, plan))
          return within(await response.json(running.signal));
        return within(await wholeObject(first, continues, { ...running, pager, load, whose }));
      } catch (error) {
        if (error instanceof NotFoundError) return gone();
        if (!(error instanceof ConnectorError)) throw unreadable(error, place, 'the response');
        const row = holes.map(({ hole }) => `${hole} ${String(filled[hole])}`).join(', ');
        failed(isHopeless(error) ? error : error.ofParent(row));
        return undefined;
      } finally {
        running.pages.slots.leave();
      }
    };
    const gone = () => {
      running.state.warn(
        `Some rows no longer existed when their details (${name}) were requested; the columns from these details are NULL.`,
      );
      return undefined;
    };
    return { name, withDetail };
  });

  return async (rows: readonly JsonValue[], list: ListParameters): Promise<MergedRows> => {
    const merged = new Map<string, readonly JsonValue[]>();
    for (const { name, withDetail } of fetchers)
      merged.set(name, await Promise.all(rows.map((row) => withDetail(row, list))));
    return merged;
  };
}

function merge(row: JsonValue, detail: JsonValue | undefined): JsonValue {
  if (detail === undefined || detail === null) return row;
  const both = typeof row === 'object' && typeof detail === 'object';
  if (!both || Array.isArray(row) || Array.isArray(detail)) return detail;
  return { ...(row as object), ...(detail as object) };
}
