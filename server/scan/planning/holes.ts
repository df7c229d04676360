import type { JsonValue, RequestTemplate } from '../../../common/declaration';

const HOLE = /\{\+?([A-Za-z_][\w.]*)\}/g;

/** Names of the holes of a request's template, CONFIG's (`config.x`) left out. */
export function holesOf(template: RequestTemplate): ReadonlySet<string> {
  const texts = [
    template.path,
    ...Object.values(template.query ?? {}),
    ...Object.values(template.headers ?? {}),
    ...textsOf(template.body),
  ];
  const names = texts.flatMap((text) => [...text.matchAll(HOLE)].map((match) => match[1] ?? ''));
  return new Set(names.filter((name) => !name.startsWith('config.')));
}

function textsOf(body: JsonValue | undefined): readonly string[] {
  if (typeof body === 'string') return [body];
  if (body === null || body === undefined || typeof body !== 'object') return [];
  return Object.values(body).flatMap((value: JsonValue) => textsOf(value));
}
