import type { ResultRow } from '../../common/contract';
import type { PageResult } from './evaluator';

/** All parts of the result of a page; each is evaluated when it is wanted. */
export async function* partsOf(
  result: PageResult,
): AsyncGenerator<readonly ResultRow[], void, undefined> {
  for (let part: PageResult | undefined = result; part !== undefined; part = await part.rest?.())
    yield part.rows;
}

/** The rows of all parts. */
export async function allRows(result: PageResult): Promise<readonly ResultRow[]> {
  if (result.rest === undefined) return result.rows;
  const rows: ResultRow[] = [];
  for await (const part of partsOf(result)) for (const row of part) rows.push(row);
  return rows;
}
