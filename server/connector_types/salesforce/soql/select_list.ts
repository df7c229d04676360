/** An item of a SELECT list. */
export interface SelectedItem {
  /** The function around the field, in capitals: `COUNT`; `SUBQUERY` and `TYPEOF` for these. */
  readonly function?: string;
  /** The field, or what is in the parentheses; empty for `COUNT()`. */
  readonly of: string;
  readonly alias?: string;
}

/** What a SOQL query selects, and from where. */
export interface SelectList {
  readonly sObject: string;
  readonly items: readonly SelectedItem[];
  /** The rows are groups: their fields have no path. */
  readonly grouped: boolean;
}

const AGGREGATES: ReadonlySet<string> = new Set([
  'COUNT',
  'COUNT_DISTINCT',
  'SUM',
  'AVG',
  'MIN',
  'MAX',
  'GROUPING',
]);

export const isAggregate = (name: string | undefined): boolean =>
  name !== undefined && AGGREGATES.has(name);

/**
 * Reads the SELECT list of a query; undefined if it is none, or not of a shape that is known here.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select.htm
 */
export function selectListOf(soql: string): SelectList | undefined {
  const start = /^\s*select\s+/i.exec(soql)?.[0].length;
  if (start === undefined) return undefined;
  const end = topLevel(soql, /\bfrom\b/iy, start)[0];
  if (end === undefined) return undefined;
  // One object, with an alias or without.
  const [, sObject, word] =
    /^from\s+([A-Za-z]\w*)(?:\s+(?:as\s+)?([A-Za-z]\w*))?/i.exec(soql.slice(end)) ?? [];
  if (sObject === undefined || /^\s*,/.test(soql.slice(end).replace(/^from\s+\w+(\s+\w+)?/i, '')))
    return undefined;
  const alias = word === undefined || AFTER_FROM.test(word) ? undefined : word;
  const commas = topLevel(soql, /,/y, start).filter((at) => at < end);
  const bounds = [start - 1, ...commas, end];
  const items = commas
    .concat(end)
    .map((stop, at) => itemOf(soql.slice((bounds[at] ?? 0) + 1, stop).trim(), alias));
  const known = items.flatMap((item) => item ?? []);
  if (known.length < items.length) return undefined;
  const grouped =
    known.some((item) => isAggregate(item.function)) ||
    topLevel(soql, /\bgroup\s+by\b/iy, end).length > 0;
  return { sObject, items: known, grouped };
}

/** What may follow the object instead of an alias. */
const AFTER_FROM =
  /^(where|with|group|order|limit|offset|for|using|having|update|all|scope|view)$/i;

const OPENS = /\btypeof\b/iy;
const CLOSES = /\bend\b/iy;

/** Where the pattern matches, outside of parentheses, texts and TYPEOF … END. */
function topLevel(text: string, pattern: RegExp, from: number): readonly number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === "'") {
      for (at++; at < text.length && text[at] !== "'"; at++) if (text[at] === '\\') at++;
    } else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (matchesAt(OPENS, text, at)) depth++;
    else if (depth > 0 && matchesAt(CLOSES, text, at)) depth--;
    else if (depth === 0 && matchesAt(pattern, text, at)) found.push(at);
  }
  return found;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function itemOf(text: string, table: string | undefined): SelectedItem | undefined {
  const subquery = /^\(\s*select\b[\s\S]*\bfrom\s+(?:\w+\.)?(\w+)[\s\S]*\)$/i.exec(text)?.[1];
  if (subquery !== undefined) return { function: 'SUBQUERY', of: subquery };
  const typeOf = /^typeof\s+(\w+)\s[\s\S]*\bend$/i.exec(text)?.[1];
  if (typeOf !== undefined) return { function: 'TYPEOF', of: typeOf };
  const called = /^(\w+)\s*\(([\s\S]*)\)(?:\s*(\w+))?$/.exec(text);
  if (called !== null) {
    const [, name = '', of = '', alias] = called;
    // The date in another time zone is a date, too.
    const inner = /^convertTimezone\(([\s\S]*)\)$/i.exec(of.trim())?.[1] ?? of;
    const item = { function: name.toUpperCase(), of: withoutTable(inner.trim(), table) };
    return alias === undefined ? item : { ...item, alias };
  }
  const [, field, alias] = /^([A-Za-z][\w.]*)(?:\s+(\w+))?$/.exec(text) ?? [];
  if (field === undefined) return undefined;
  const of = withoutTable(field, table);
  return alias === undefined ? { of } : { of, alias };
}

const withoutTable = (field: string, table: string | undefined): string =>
  table !== undefined && field.toLowerCase().startsWith(`${table.toLowerCase()}.`)
    ? field.slice(table.length + 1)
    : field;
