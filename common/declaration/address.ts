import type { AddressRules, ConfigField } from './config';
import { patternOf } from './pattern';

/** An address as typed or pasted, in the one form that is stored and used. */
export type ReadAddress =
  | {
      /** Scheme, host, port and path, without a slash at the end. */
      readonly url: string;
      /** What was expected instead, for a new value. One stored earlier is used as `url`. */
      readonly expected?: string;
    }
  | { readonly url: undefined; readonly expected: string };

type AddressField = Pick<ConfigField, 'address' | 'placeholder'>;

/**
 * Normalizes an address in whatever form it was pasted: host in any case, default port, slashes and fragments, the parts of
 * the service's own paths that the field's declaration strips. An ambiguous address is rejected with the form that is
 * expected. Credentials in it are left to the caller. Applied both when a value is accepted and when it is used.
 */
export function readAddress(text: string, field: AddressField = {}): ReadAddress {
  const rules: AddressRules = field.address ?? {};
  const example = rules.hint ?? `a URL such as ${field.placeholder ?? 'https://example.com'}`;
  const trimmed = text.trim();
  // `prometheus:9090` parses: as a scheme named prometheus.
  const withScheme = /^https?:/i.test(trimmed);
  if (!withScheme || !URL.canParse(trimmed)) {
    const host = /^[\w.-]+(:\d+)?(\/\S*)?$/.test(trimmed) || /^\[[\da-f:.]+\]/i.test(trimmed);
    const missing = !withScheme && host && !trimmed.includes('://');
    const expected = missing ? `${example} (http:// or https:// is missing)` : example;
    return { url: undefined, expected };
  }
  const parsed = new URL(trimmed);
  if (parsed.username !== '' || parsed.password !== '') {
    return { url: undefined, expected: `${example}, without a user name or password` };
  }
  const query = parsed.search.slice(1);
  const { hostname } = parsed;
  const path = rules.pathless?.some((end) => hostname.endsWith(end))
    ? { text: '', cut: true }
    : pathOf(parsed.pathname, query, rules);
  const url = `${parsed.origin}${path.text}`;
  const whole = `${parsed.hostname.replace(/\.$/, '')}${path.text}`;
  const rejected = rules.reject?.find(({ when }) => patternOf(when).test(whole));
  if (rejected !== undefined) return { url, expected: rejected.hint };
  if (rules.path === 'none' && path.text !== '') {
    return { url, expected: `${example}, without a path` };
  }
  // A query string belongs to the page that was stripped; elsewhere it would have to be sent, and it is not.
  if (query !== '' && !path.cut) return { url, expected: `${example}, without a query string` };
  return { url: path.text === '' ? `${parsed.origin}${rules.whenEmpty ?? ''}` : url };
}

function pathOf(
  pathname: string,
  query: string,
  { strip = [], end }: AddressRules,
): { readonly text: string; readonly cut: boolean } {
  const path = pathname.replace(/\/+$/, '');
  const cutAt = (at: number) => ({ text: path.slice(0, at).replace(/\/+$/, ''), cut: true });
  for (const rule of strip) {
    const [pattern = '', begins = ''] = rule.split('?', 2);
    if (!query.startsWith(begins)) continue;
    const own = pattern.replace(/\/\*$/, '');
    // The last one: a proxy may have the same words in its own path.
    const at = `${path}/`.lastIndexOf(`${own}/`);
    if (at >= 0 && (own !== pattern || at + own.length === path.length)) return cutAt(at);
  }
  const at = end === undefined ? -1 : `${path}/`.lastIndexOf(`${end}/`);
  return at < 0 || end === undefined ? { text: path, cut: false } : cutAt(at + end.length);
}
