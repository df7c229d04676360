import { jsonText, namesOnPath, parseJson, type JsonValue } from '../../../common/declaration';
import { withQuery } from '../client/query_string';
import type { PreparedRequest } from '../service_client';
import { nextAddress } from './next_address';
import type { PageRequest } from './pager';

const FORM = 'application/x-www-form-urlencoded';

/** The list's prepared request as it is sent for one page. A POST takes `page.body` into its JSON or form body. */
export function applyPage(list: PreparedRequest, page: PageRequest): PreparedRequest {
  const url =
    page.url === undefined ? withQuery(list.url, page.query ?? {}) : nextAddress(page.url, list);
  if (page.body === undefined) return { ...list, url };
  const type = Object.entries(list.headers).find(([name]) => name.toLowerCase() === 'content-type');
  if (type?.[1].toLowerCase().startsWith(FORM) === true) {
    const form = new URLSearchParams(list.body ?? '');
    for (const [name, value] of Object.entries(page.body))
      form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
    return { ...list, url, body: form.toString() };
  }
  const body = parseJson(list.body ?? '{}') as Record<string, JsonValue>;
  for (const [path, value] of Object.entries(page.body)) setAt(body, namesOnPath(path), value);
  return {
    ...list,
    url,
    headers: { 'content-type': 'application/json', ...list.headers },
    body: jsonText(body),
  };
}

function setAt(
  target: Record<string, JsonValue>,
  steps: readonly string[],
  value: JsonValue,
): void {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  if (rest.length === 0) {
    target[step] = value;
    return;
  }
  const member = target[step];
  const inner: Record<string, JsonValue> =
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? { ...(member as Readonly<Record<string, JsonValue>>) }
      : {};
  setAt(inner, rest, value);
  target[step] = inner;
}
