import {
  ExactNumber,
  isAbsent,
  parsePath,
  type EntityDeclaration,
  type JsonValue,
  type KeepRule,
  type ListDeclaration,
  type Translation,
} from '../../../common/declaration';
import { ServiceError, type ErrorPlace } from '../../../common/errors';
import { projectionOf, type Projection, type ServiceResponse } from '../../connectors';
import type { AccessPlan, ScanPlan } from '../scan_plan';
import { compileColumn } from './columns';
import type { Misfits } from './misfits';
import { compilePath } from './path_reader';
import { unreadable } from './row_mapper';
import { WrongShape } from './wrong_shape';

/** https://www.rfc-editor.org/rfc/rfc9110#status.204 */
const NO_CONTENT = 204;

/** The rows of one page. */
export interface PageRows {
  /** Number of rows before filtering. */
  readonly count: number;
  /** A large page arrives in parts, so that it is never held in memory as a whole. */
  readonly parts: AsyncIterable<readonly JsonValue[]> | readonly (readonly JsonValue[])[];
}

/** Reads the rows of a list's responses, before any are filtered out. */
export interface RowReader {
  read(response: ServiceResponse, signal?: AbortSignal): Promise<PageRows>;
  /** The rows of a body in memory. */
  rowsOf(body: JsonValue): readonly JsonValue[];
  /**
   * The rows that belong to the entity. Values that are not rows are left out and counted in `misfits`; if this applies to
   * the whole first page, it is an error.
   */
  keep(rows: readonly JsonValue[], misfits: Misfits): readonly JsonValue[];
}

/** The reader of `access`: the list's rows path, its `keep` rules, or the translator's own way to read. */
export function rowReader(
  list: ListDeclaration,
  access: AccessPlan,
  plan: ScanPlan,
  place: ErrorPlace,
  entity?: EntityDeclaration,
): RowReader {
  const read = list.translate?.read;
  const translation = translationOf(access, plan);
  const path = compilePath(list.rows);
  const rules = (list.keep ?? []).map(keeps);

  const rowsIn = (body: JsonValue): readonly JsonValue[] => {
    if (read !== undefined && translation !== undefined) {
      const found = path(body);
      if (found !== null && !Array.isArray(found)) throw wrongRows(found);
      return found === null ? [] : read(body, translation);
    }
    return rowsAt(path(body));
  };
  const single = list.single ?? list.lookup ?? false;
  const rowsAt = (found: JsonValue | undefined): readonly JsonValue[] => {
    // Services written in Go return null for an empty list, but only as a member.
    if (found === null && list.rows !== '.') return [];
    if (found === undefined && list.omittedIfEmpty === true) return [];
    if (Array.isArray(found) && !single) return found as readonly JsonValue[];
    if (single && found !== undefined && found !== null && !Array.isArray(found)) return [found];
    throw wrongRows(found);
  };
  const wrongRows = (found: JsonValue | undefined) =>
    new WrongShape(
      list.rows === '.' ? 'the body' : list.rows,
      single ? 'an object' : 'a list',
      found,
    );
  const rowsOf = (body: JsonValue): readonly JsonValue[] => {
    try {
      return rowsIn(body);
    } catch (error) {
      throw unreadable(error, place, 'the response');
    }
  };
  const whole = async (response: ServiceResponse, signal?: AbortSignal): Promise<PageRows> => {
    const rows = rowsOf(await response.json(signal));
    return { count: rows.length, parts: [rows] };
  };
  const readItem = list.translate?.readItem;
  // If an item yields several rows, or there is only one, the elements of the body are not rows.
  const oneList = parsePath(list.rows).every(({ kind }) => kind === 'member');
  const inParts = read === undefined && !single && oneList && list.omittedIfEmpty !== true;
  const objectsDue = rowsAreObjects(entity);
  const of: Projection =
    read === undefined && entity !== undefined ? wantedOfRows(list, entity, plan) : 'all';

  return {
    rowsOf,
    async read(response, signal) {
      if (response.raw.length === 0) {
        if (response.status === NO_CONTENT) return { count: 0, parts: [] };
        throw new ServiceError('unreadable_response', { reason: 'it is empty' }, place);
      }
      // Aggregates are combined from all items.
      const items = plan.aggregate === undefined && read !== undefined ? readItem : undefined;
      if (!inParts && items === undefined) return whole(response, signal);
      const projected = await response.projected(list.rows, of, signal);
      if (projected !== undefined) return givingRows(projected, items);
      if (!(await response.large())) return whole(response, signal);
      const count = await response.count(list.rows, signal);
      const rows = response.rows(list.rows, signal);
      return givingRows({ count, parts: rows }, items);
    },
    keep(rows, misfits) {
      const odd = (row: JsonValue): boolean => row === null || (objectsDue && !isObject(row));
      const first = rows.length > 0 && misfits.isFirst();
      if (rules.length === 0 && !rows.some(odd)) return rows;
      if (first && rows.every(odd)) {
        const shape = new WrongShape('row 1 of a page', 'an object', rows[0]);
        throw unreadable(shape, place, 'the response');
      }
      return rows.filter((row) => {
        try {
          if (odd(row)) throw new WrongShape('a row', 'an object', row);
          return rules.every((rule) => rule(row));
        } catch (error) {
          if (!(error instanceof WrongShape)) throw error;
          misfits.skipped(error);
          return false;
        }
      });
    },
  };
}

function keeps(rule: KeepRule): (row: JsonValue) => boolean {
  const value = compilePath(rule.path);
  if ('absent' in rule) return (row) => isAbsent(value(row)) === rule.absent;
  const other = compilePath(rule.differsFrom);
  return (row) => {
    const found = value(row);
    return !isAbsent(found) && found !== other(row);
  };
}

type ReadItem = (item: JsonValue) => readonly JsonValue[];

const givingRows = ({ count, parts }: PageRows, items: ReadItem | undefined): PageRows => ({
  count,
  parts: items === undefined ? parts : rowsOfItems(parts, items),
});

/** The members of a row that any step of a scan reads. */
function wantedOfRows(
  list: ListDeclaration,
  entity: EntityDeclaration,
  plan: ScanPlan,
): Projection {
  const details = plan.details.flatMap((name) =>
    Object.values(entity.details?.[name]?.parameters ?? {}),
  );
  const needed = new Set(list.needs?.map(({ parameter }) => parameter));
  const isInRow = (name: string): boolean =>
    list.lookup === true || !needed.has(entity.columns[name]?.parameter ?? '');
  const columns = new Set([...plan.columns, ...entity.key, ...details].filter(isInRow));
  const kept = (list.keep ?? []).flatMap((rule) =>
    [rule.path, ...('differsFrom' in rule ? [rule.differsFrom] : [])].map(parsePath),
  );
  return projectionOf([
    ...kept,
    ...[...columns].flatMap((name) => compileColumn(name, entity, plan).paths),
  ]);
}

const isObject = (row: JsonValue): boolean =>
  typeof row === 'object' && row !== null && !Array.isArray(row) && !(row instanceof ExactNumber);

/** Whether no column can be read from a row that is a text, a number or a list. `raw` always can. */
function rowsAreObjects(entity: EntityDeclaration | undefined): boolean {
  if (entity === undefined) return false;
  return Object.entries(entity.columns).every(
    ([name, { at }]) =>
      name === 'raw' || [at ?? name].flat().every((path) => parsePath(path)[0]?.kind === 'member'),
  );
}

/** Maximum rows in one batch: a series can have one sample or thousands. */
const BATCH_ROWS = 500;

async function* rowsOfItems(
  parts: PageRows['parts'],
  readItem: ReadItem,
): AsyncGenerator<readonly JsonValue[]> {
  let rows: JsonValue[] = [];
  for await (const items of parts) {
    for (const item of items) {
      for (const row of readItem(item)) rows.push(row);
      if (rows.length < BATCH_ROWS) continue;
      yield rows;
      rows = [];
    }
    if (rows.length > 0) yield rows;
    rows = [];
  }
}

function translationOf(access: AccessPlan, plan: ScanPlan): Translation | undefined {
  const { translation } = access;
  if (translation === undefined) return undefined;
  return { ...translation, pushed: plan.pushed, aggregated: plan.aggregate !== undefined };
}
