import type { JsonValue } from './data_type';
import type { RequestTemplate } from './request';

/** `{name}`, `{+name}`, `{config.key}`. */
const HOLE = /\{(\+?)([A-Za-z_]\w*(?:\.\w+)?)\}/g;
const CONFIG = 'config.';
/** The member of an object in a body that stands for the members of a parameter: `{ '...': '{data}' }`. */
export const SPREAD = '...';
const EACH = /^\{each ([A-Za-z_]\w*)\}$/;

/** The placeholders of a text; `slashes`: it is written `{+name}`, which keeps slashes. */
export const placeholdersIn = (
  text: string,
): readonly { readonly name: string; readonly slashes: boolean }[] =>
  [...text.matchAll(HOLE)].map(([, plus, name = '']) => ({ name, slashes: plus === '+' }));

/** Names of the placeholders of a text: `/repos/{+repo}/{config.x}` → `repo`, `config.x`. */
export const holesOf = (text: string): readonly string[] =>
  placeholdersIn(text).map(({ name }) => name);

/** The name of the placeholder, if the text is exactly one placeholder. */
export function onlyHoleOf(text: string): string | undefined {
  const [hole, ...others] = text.matchAll(HOLE);
  return others.length === 0 && hole?.[0] === text && hole[1] === '' ? hole[2] : undefined;
}

/** The text with each placeholder filled. */
export const withHolesFilled = (
  text: string,
  fill: (name: string, slashes: boolean) => string,
): string => text.replace(HOLE, (_, plus: string, name: string) => fill(name, plus === '+'));

/** The CONFIG key that a placeholder names; undefined if it is a parameter. */
export const configKeyOf = (hole: string): string | undefined =>
  hole.startsWith(CONFIG) ? hole.slice(CONFIG.length) : undefined;

/** Names of all placeholders of a request: path, query, headers, body, signature. */
export function holesOfRequest(request: RequestTemplate): ReadonlySet<string> {
  return new Set(
    [
      request.path,
      ...Object.values(request.query ?? {}),
      ...Object.values(request.headers ?? {}),
      ...textsIn(request.body ?? null),
      ...(request.signing === undefined ? [] : [request.signing.region]),
    ].flatMap(holesOf),
  );
}

/** Names of a request's parameters: its placeholders without those of CONFIG. */
export const parametersOf = (request: RequestTemplate): ReadonlySet<string> =>
  new Set([...holesOfRequest(request)].filter((hole) => configKeyOf(hole) === undefined));

/** A part of a body that is repeated for each element of a parameter; undefined if it is none. */
export function repeatedIn(
  value: Readonly<Record<string, JsonValue>>,
): { readonly parameter: string; readonly item: JsonValue } | undefined {
  const [member, ...others] = Object.entries(value);
  const parameter = EACH.exec(member?.[0] ?? '')?.[1];
  if (member === undefined || parameter === undefined || others.length > 0) return undefined;
  return { parameter, item: member[1] };
}

/** The parameters whose members become part of an object in a body. */
export function spreadIn(value: JsonValue): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value as Readonly<Record<string, JsonValue>>).flatMap(([name, member]) =>
    name === SPREAD && typeof member === 'string' ? holesOf(member) : spreadIn(member),
  );
}

function textsIn(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return (Object.values(value) as readonly JsonValue[]).flatMap(textsIn);
}
