import type { SampleRequest, SampleResponse } from '../http/loopback_service';

/** A page by `startAt` and `maxResults`, with the rows in the member `name`. */
export function page<T>(
  { query }: SampleRequest,
  items: readonly T[],
  name: string,
  render: (item: T) => object | null,
  most = 100,
): SampleResponse {
  const startAt = Number(query.get('startAt') ?? 0) || 0;
  const maxResults = Math.min(Number(query.get('maxResults') ?? 50) || 50, most);
  const rows = items.slice(startAt, startAt + maxResults).map(render);
  const isLast = startAt + rows.length >= items.length;
  return {
    status: 200,
    body: { startAt, maxResults, total: items.length, isLast, [name]: rows },
  };
}

/** A page of a search: a token leads to the next one, and the last has none. */
export function searchPage<T>(
  { query }: SampleRequest,
  items: readonly T[],
  render: (item: T) => object,
): SampleResponse {
  const token = query.get('nextPageToken');
  const start = token === null ? 0 : Number(Buffer.from(token, 'base64url').toString());
  const size = Math.min(Number(query.get('maxResults') ?? 50) || 50, 100);
  const end = start + size;
  return {
    status: 200,
    body: {
      issues: items.slice(start, end).map(render),
      isLast: end >= items.length,
      ...(end < items.length && { nextPageToken: Buffer.from(String(end)).toString('base64url') }),
    },
  };
}

/** An error as Jira writes it. */
export const failure = (
  status: number,
  errorMessages: readonly string[],
  errors: Readonly<Record<string, string>> = {},
): SampleResponse => ({ status, body: { errorMessages, errors } });

export const NO_ISSUE = failure(404, [
  'Issue does not exist or you do not have permission to see it.',
]);
