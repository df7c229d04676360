import type { SampleRequest, SampleResponse } from '../../http/loopback_service';

export const ok = (body: unknown, status = 200): SampleResponse => ({ status, body });
export const failed = (status: number, ...errors: string[]): SampleResponse => ({
  status,
  body: { errors },
});

/** The members of a JSON body; undefined if it is not an object. */
export function membersOf(request: SampleRequest): Record<string, unknown> | undefined {
  try {
    const body: unknown = request.body === '' ? {} : JSON.parse(request.body);
    return typeof body === 'object' && body !== null
      ? (body as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The member of an object, or undefined. */
export const inside = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined,
    value,
  );
