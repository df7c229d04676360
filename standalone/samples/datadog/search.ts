import type { StreamItem } from './stream';

/** A query that the sample does not understand. */
export class SearchError extends Error {}

type Test = (item: StreamItem) => boolean;

/**
 * Enough of the search syntax for the demo: terms joined by spaces or AND, `key:value`, `key:(a OR b)`, a leading `-`,
 * `*`, and words of the message. https://docs.datadoghq.com/logs/explorer/search_syntax/
 */
export function searchOf(query: string): Test {
  const tests: Test[] = [];
  let rest = query.trim();
  while (rest !== '') {
    const inner = /^\(([^()]*)\)\s*/.exec(rest);
    if (inner !== null) {
      tests.push(searchOf(inner[1] ?? ''));
      rest = rest.slice(inner[0].length);
      continue;
    }
    const [whole = '', minus, key, list, quoted, bare] =
      /^(-)?(?:(@?[\w.-]+):)?(?:\(([^()]*)\)|"([^"]*)"|([^\s()"]+))\s*/.exec(rest) ?? [];
    if (whole === '') throw new SearchError(`Invalid query: unexpected "${rest.slice(0, 20)}"`);
    rest = rest.slice(whole.length);
    if (whole.trim() === 'AND') continue;
    if (whole.trim() === 'OR') throw new SearchError('The sample does not know OR between terms');
    const values =
      list === undefined
        ? [quoted ?? bare ?? '']
        : list.split(/\s+OR\s+/).map((one) => one.replace(/^"|"$/g, ''));
    const test = termTest(key, values);
    tests.push(minus === undefined ? test : (item) => !test(item));
  }
  return (item) => tests.every((test) => test(item));
}

function termTest(key: string | undefined, values: readonly string[]): Test {
  const patterns = values.map((value) => {
    const parts = value.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(key === undefined ? parts.join('.*') : `^${parts.join('.*')}$`, 'i');
  });
  const matches = (text: unknown): boolean =>
    (typeof text === 'string' || typeof text === 'number') &&
    patterns.some((pattern) => pattern.test(String(text)));
  if (key === undefined) return ({ message }) => matches(message);
  if (key.startsWith('@')) return ({ attributes }) => matches(inside(attributes, key.slice(1)));
  return (item) => {
    const reserved: Readonly<Record<string, unknown>> = {
      host: item.host,
      service: item.service,
      status: item.status,
      source: item.attributes['source_type_name'],
    };
    const ofTags = item.tags.flatMap((tag) =>
      tag.startsWith(`${key}:`) ? [tag.slice(key.length + 1)] : [],
    );
    return matches(reserved[key]) || ofTags.some(matches);
  };
}

const inside = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);

/** A bound of a search: milliseconds, ISO 8601, or `now-15m`. */
export function instantOf(text: string, now: number): number {
  const [, count, unit = ''] = /^now(?:-(\d+)([smhdw]))?$/.exec(text) ?? [];
  const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
  if (text.startsWith('now')) return now - Number(count ?? 0) * (seconds[unit] ?? 0) * 1000;
  const at = /^\d+$/.test(text) ? Number(text) : Date.parse(text);
  if (Number.isNaN(at)) throw new SearchError(`Invalid time: ${text}`);
  return at;
}
