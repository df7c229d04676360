import type { JsonValue } from '../data_type';
import type { RequestTemplate } from '../request';

/** Names of the holes of a text: `/repos/{+repo}/{config.x}` → `repo`, `config.x`. */
export const holesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\+?((?:config\.)?\w+)\}/g)].map((match) => match[1] ?? '');

/** Names of all holes of a request: path, query, headers, body. */
export function holesOfRequest(request: RequestTemplate): ReadonlySet<string> {
  return new Set(
    [
      request.path,
      ...Object.values(request.query ?? {}),
      ...Object.values(request.headers ?? {}),
      ...textsIn(request.body ?? null),
    ].flatMap(holesOf),
  );
}

function textsIn(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return (Object.values(value) as readonly JsonValue[]).flatMap(textsIn);
}
