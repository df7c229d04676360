/** `name=value` pairs, percent-encoded; a name with several values is repeated. */
export function queryString(
  query: readonly (readonly [name: string, values: readonly string[]])[],
): string {
  return query
    .flatMap(([name, values]) => values.map((value) => `${encode(name)}=${encode(value)}`))
    .join('&');
}

/** Sets parameters in a URL, each replacing those of the same name; all others stay in place. */
export function withQuery(url: string, query: Readonly<Record<string, string>>): string {
  const names = Object.keys(query);
  if (names.length === 0) return url;
  const { address, search } = splitQuery(url);
  const kept = search
    .split('&')
    .filter((pair) => pair !== '' && !names.includes(decodedName(pair)));
  const set = queryString(names.map((name) => [name, [query[name] ?? '']]));
  return `${address}?${[...kept, set].join('&')}`;
}

/** Splits a URL at its first question mark; later ones belong to the query (RFC 3986 §3.4). */
export function splitQuery(url: string): { readonly address: string; readonly search: string } {
  const at = url.indexOf('?');
  return at < 0
    ? { address: url, search: '' }
    : { address: url.slice(0, at), search: url.slice(at + 1) };
}

function decodedName(pair: string): string {
  const name = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
}

/** Like encodeURIComponent, but keeps characters that are legible and harmless in a query (RFC 3986 §3.4). */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /%(3A|2F|2C|40|5B|5D)/g,
    (code) => LEGIBLE[code] ?? code,
  );
}
const LEGIBLE: Readonly<Record<string, string>> = {
  '%3A': ':',
  '%2F': '/',
  '%2C': ',',
  '%40': '@',
  '%5B': '[',
  '%5D': ']',
};

/** Half of a surrogate pair cannot be encoded, so the replacement character is sent, as browsers do. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
