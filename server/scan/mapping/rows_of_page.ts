import {
  isAbsent,
  type JsonValue,
  type ListDeclaration,
  type Translation,
} from '../../../common/declaration';
import { ServiceError, type ErrorPlace } from '../../../common/errors';
import type { ServiceAnswer } from '../../connectors/service_client';
import type { AccessPlan, ScanPlan } from '../scan_plan';
import { compilePath } from './path';
import { unreadable } from './row_mapper';
import { WrongShape } from './wrong_shape';

/** https://www.rfc-editor.org/rfc/rfc9110#status.204 */
const NO_CONTENT = 204;

/** Bodies above this are read in batches, so that they never hold the event loop. */
const WHOLE_BYTES = 2 * 1024 * 1024;

/** Reads the rows of a list's answers, before any is left out. */
export interface RowReader {
  /** All rows of a page that is no larger than is parsed at once. */
  whole(answer: ServiceAnswer): Promise<readonly JsonValue[]>;
  /** The same in batches; for large bodies. */
  batches(answer: ServiceAnswer): AsyncIterable<readonly JsonValue[]>;
  isLarge(answer: ServiceAnswer): boolean;
  /** Those that belong to the entity. */
  keep(rows: readonly JsonValue[]): readonly JsonValue[];
}

/** The reader of `access`: the list's rows path, its `keep` rules, or the translator's own way to read. */
export function rowReader(
  list: ListDeclaration,
  access: AccessPlan,
  plan: ScanPlan,
  place: ErrorPlace,
): RowReader {
  const read = list.translate?.read;
  const translation = translationOf(access, plan);
  const path = compilePath(list.rows);
  const rules = (list.keep ?? []).map((rule) => ({ ...rule, read: compilePath(rule.path) }));

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
    // Services written in Go say null for an empty list, but only where it is a member.
    if (found === null && list.rows !== '.') return [];
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
  const whole = async (answer: ServiceAnswer) => {
    if (answer.raw.length === 0) {
      if (answer.status === NO_CONTENT) return [];
      throw new ServiceError('unreadable_answer', { reason: 'it is empty' }, place);
    }
    const body = await answer.json();
    try {
      return rowsIn(body);
    } catch (error) {
      throw unreadable(error, place, 'the answer');
    }
  };
  return {
    isLarge: (answer) => answer.raw.length > WHOLE_BYTES,
    whole,
    async *batches(answer) {
      const readItem = list.translate?.readItem;
      if (read !== undefined && readItem !== undefined) {
        for await (const items of answer.rows(list.rows))
          for (const item of items) yield readItem(item);
      } else if (read !== undefined || single || list.rows.includes('[]'))
        yield await whole(answer);
      else yield* answer.rows(list.rows);
    },
    keep(rows) {
      try {
        const missing = rows.indexOf(null);
        if (missing >= 0) throw new WrongShape(`row ${missing + 1} of a page`, 'an object', null);
        return rules.length === 0
          ? rows
          : rows.filter((row) => rules.every((rule) => isAbsent(rule.read(row)) === rule.absent));
      } catch (error) {
        throw unreadable(error, place, 'the answer');
      }
    },
  };
}

function translationOf(access: AccessPlan, plan: ScanPlan): Translation | undefined {
  const { translation } = access;
  if (translation === undefined) return undefined;
  return { ...translation, pushed: plan.pushed, aggregated: plan.aggregate !== undefined };
}
