import type { SampleResponse, SampleRequest } from '../http/loopback_service';

/** GitHub's pages: 30 rows by default, 100 at most, with a Link header. */
export interface PagingStyle {
  /**
   * `numbered`: with rel="last", so pages can be read in parallel.
   * `cursor`: only rel="next", with an opaque cursor (a repository's issues since 2025).
   */
  readonly style: 'numbered' | 'cursor';
}

/** One page of `items`, rendered by `render`. */
export function page<T>(
  request: SampleRequest,
  items: readonly T[],
  render: (item: T) => object | Buffer,
  { style }: PagingStyle,
  wrap: (rows: readonly object[]) => unknown = (rows) => rows,
): SampleResponse {
  const size = Math.min(Number(request.query.get('per_page') ?? 30) || 30, 100);
  const after = request.query.get('after');
  const start =
    style === 'cursor' && after !== null
      ? Number(Buffer.from(after, 'base64url').toString())
      : ((Number(request.query.get('page') ?? 1) || 1) - 1) * size;
  const slice = items.slice(start, start + size).map(render);
  const links: string[] = [];
  const link = (rel: string, set: Readonly<Record<string, string>>): void => {
    const url = new URL(request.path, request.origin);
    request.query.forEach((value, name) => url.searchParams.append(name, value));
    for (const [name, value] of Object.entries(set)) url.searchParams.set(name, value);
    links.push(`<${url.href}>; rel="${rel}"`);
  };
  if (start + size < items.length) {
    if (style === 'cursor') {
      link('next', { after: Buffer.from(String(start + size)).toString('base64url') });
    } else {
      link('next', { page: String(start / size + 2) });
      link('last', { page: String(Math.ceil(items.length / size)) });
    }
  }
  if (style === 'numbered' && start > 0) link('first', { page: '1' });
  const body = slice.some((row) => Buffer.isBuffer(row))
    ? joinBuffers(slice as Buffer[])
    : wrap(slice);
  return {
    status: 200,
    body,
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}

/** Rendered rows as one JSON array. */
function joinBuffers(rows: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('[')];
  rows.forEach((row, index) => {
    if (index > 0) parts.push(Buffer.from(','));
    parts.push(row);
  });
  parts.push(Buffer.from(']'));
  return Buffer.concat(parts);
}
