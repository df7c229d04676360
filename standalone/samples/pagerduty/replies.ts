import type { SampleRequest, SampleResponse } from '../http/loopback_service';

export const ok = (name: string, value: unknown, status = 200): SampleResponse => ({
  status,
  body: { [name]: value },
});

/** https://developer.pagerduty.com/docs/errors */
export const failure = (
  status: number,
  code: number,
  message: string,
  errors: readonly string[] = [],
): SampleResponse => ({
  status,
  body: { error: { message, code, ...(errors.length > 0 ? { errors } : {}) } },
});

export const notFound = failure(404, 2100, 'Not Found');
export const invalid = (...errors: readonly string[]): SampleResponse =>
  failure(400, 2001, 'Invalid Input Provided', errors);

/** Rows that can be paged through: `offset` + `limit` must not exceed this. */
const CAP = 10_000;

/** One page: 25 rows by default, 100 at most. https://developer.pagerduty.com/docs/pagination */
export function page<T>(
  { query }: SampleRequest,
  name: string,
  items: readonly T[],
  render: (item: T) => object,
): SampleResponse {
  const limit = Math.min(Number(query.get('limit') ?? 25) || 25, 100);
  const offset = Number(query.get('offset') ?? 0) || 0;
  if (offset + limit > CAP) return invalid(`Offset + limit must be less than or equal to ${CAP}`);
  return {
    status: 200,
    body: {
      [name]: items.slice(offset, offset + limit).map(render),
      limit,
      offset,
      more: offset + limit < items.length,
      total: query.get('total') === 'true' ? items.length : null,
    },
  };
}
