import type { ResultColumn, ResultRow, ResultValue } from '../../../common/contract';
import {
  ExactNumber,
  withTextsForExact,
  type DataType,
  type JsonValue,
} from '../../../common/declaration';
import { asRows } from '../http/rows_in';

export interface ActionResult {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  /** What failed after the service had executed the action. */
  readonly warnings?: readonly string[];
}

/** Accepted: the service has not applied it yet. */
const ACCEPTED = 202;

/** The response as rows, with a column for each member. Without a body: one row that says so. */
export function actionRows(body: JsonValue | undefined, status: number): ActionResult {
  const values = asRows(body);
  if (body === null || body === undefined) {
    return {
      columns: [
        { name: 'result', type: 'text' },
        { name: 'http_status', type: 'integer' },
      ],
      rows: [[status === ACCEPTED ? 'accepted' : 'done', status]],
    };
  }
  const objects = values.map((value): Readonly<Record<string, JsonValue>> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof ExactNumber)
      ? (value as Readonly<Record<string, JsonValue>>)
      : { result: value },
  );
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return {
    columns: names.map((name) => ({
      name,
      type: typeOf(objects.map((object) => object[name] ?? null)),
    })),
    rows: objects.map((object) =>
      names.map((name) => withTextsForExact(object[name] ?? null) as ResultValue),
    ),
  };
}

function typeOf(values: readonly JsonValue[]): DataType | 'null' {
  const kinds = new Set(
    values
      .filter((value) => value !== null)
      .map((value): DataType => {
        if (typeof value === 'string') return 'text';
        if (typeof value === 'boolean') return 'boolean';
        if (value instanceof ExactNumber)
          return value.integer() === undefined ? 'number' : 'integer';
        if (typeof value !== 'number') return 'document';
        return Number.isInteger(value) ? 'integer' : 'number';
      }),
  );
  const [only = 'null', ...others] = kinds;
  if (others.length === 0) return only;
  const numeric = [...kinds].every((kind) => kind === 'integer' || kind === 'number');
  return numeric ? 'number' : 'document';
}
