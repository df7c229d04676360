import type { SampleRequest, SampleResponse } from '../http/loopback_service';

/** A method's arguments, from the query, a form or JSON. */
export type Arguments = (name: string) => string;

export const argumentsOf = ({ query, body, headers }: SampleRequest): Arguments => {
  const isJson = headers['content-type']?.startsWith('application/json') === true;
  const members = isJson && body !== '' ? (JSON.parse(body) as Record<string, unknown>) : {};
  const form = isJson ? new URLSearchParams() : new URLSearchParams(body);
  return (name) => {
    const value = members[name] ?? form.get(name) ?? query.get(name) ?? '';
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
};

export const ok = (body: object): SampleResponse => ({ status: 200, body: { ok: true, ...body } });

/** Slack reports errors with status 200. */
export const failed = (error: string, more: object = {}): SampleResponse => ({
  status: 200,
  body: { ok: false, error, ...more },
});

/** One page of `rows`, continued by a cursor; an empty cursor is the end. */
export function page<T>(
  given: Arguments,
  rows: readonly T[],
  most: number,
): { readonly rows: readonly T[]; readonly next: string } {
  const cursor = given('cursor');
  const start = cursor === '' ? 0 : Number(Buffer.from(cursor, 'base64').toString().slice(5));
  const size = Math.min(Number(given('limit')) || 100, most);
  const end = start + size;
  const next = end < rows.length ? Buffer.from(`next:${end}`).toString('base64') : '';
  return { rows: rows.slice(start, end), next };
}
