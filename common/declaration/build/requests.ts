import type { JsonValue } from '../data_type';
import type { HttpMethod, RequestTemplate } from '../request';

type More = Omit<RequestTemplate, 'method' | 'path' | 'query' | 'body'>;

/** Reads `path`; `query` are parameters that are always sent. */
export const get = (
  path: string,
  query: Readonly<Record<string, string>> = {},
  more: More = {},
): RequestTemplate => ({
  method: 'GET',
  path,
  ...(Object.keys(query).length > 0 ? { query } : {}),
  ...more,
});

const withBody =
  (method: HttpMethod) =>
  (path: string, body?: JsonValue, more: More = {}): RequestTemplate => ({
    method,
    path,
    ...(body === undefined ? {} : { body }),
    ...more,
  });

/** A list in a body: `item` for each element of a parameter: `each('ids', { id: '{ids}' })`. */
export const each = (parameter: string, item: JsonValue): JsonValue => ({
  [`{each ${parameter}}`]: item,
});

/** A POST request. Members of the body whose parameter has no value are left out. */
export const post = withBody('POST');
/** A PUT request. */
export const put = withBody('PUT');
/** A PATCH request. */
export const patch = withBody('PATCH');
/** A DELETE request. */
export const del = withBody('DELETE');
