import {
  jsonText,
  queryString,
  type JsonValue,
  type RequestLimit,
  type RequestSigning,
  type RequestTemplate,
} from '../../../common/declaration';
import { InvalidRequestError, type ErrorPlace } from '../../../common/errors';
import type { Connector } from '../connector';
import { isHeaderValue } from '../http/header_value';
import type { PreparedRequest } from '../service_client';
import { baseUrlOf } from './base_url';
import { FORM } from './body_members';
import { formText, numberedFields, repeatedFields } from './form_fields';
import { holeFiller, literalTexts, textOf, type HoleFiller } from './template';

/**
 * Fills the template without reading secrets. `query` adds parameters, each replacing the template's parameter of that
 * name. Throws InvalidRequestError if a required hole has no value, or if CONFIG has no usable address.
 */
export function prepareRequest(
  connector: Connector,
  template: RequestTemplate,
  parameters: Readonly<Record<string, JsonValue>>,
  query: Readonly<Record<string, readonly string[]>> = {},
): PreparedRequest {
  const place: ErrorPlace = { connector: connector.name };
  const filler = template.literal ? literalTexts : holeFiller(parameters, connector.config, place);
  const signing = filledSigning(template, filler, place);
  const path = filler.path(template.path);
  const search = queryString(filledQuery(template, filler, query));
  const join = path.includes('?') ? '&' : '?';
  const base = { name: template.base, url: baseUrlOf(connector, template.base, signing) };
  const url = `${base.url}${path === '' || path.startsWith('/') ? '' : '/'}${path}${search === '' ? '' : join + search}`;
  const body = filledBody(template, filler);
  return {
    base,
    ...(template.credential === undefined ? {} : { credential: template.credential }),
    ...(template.limit === undefined ? {} : { limit: filledLimit(template.limit, filler) }),
    ...(template.decode === undefined ? {} : { decode: template.decode }),
    ...(signing === undefined ? {} : { signing }),
    method: template.method,
    url,
    headers: {
      accept: 'application/json',
      ...(body === undefined && template.encoding === undefined
        ? {}
        : { 'content-type': CONTENT_TYPES[template.encoding ?? 'json'] }),
      ...filledHeaders(connector.declaration.api.headers, filler, place),
      ...filledHeaders(template.headers, filler, place),
    },
    ...(body === undefined ? {} : { body }),
  };
}

const CONTENT_TYPES = {
  json: 'application/json',
  form: FORM,
  numbered_form: FORM,
  text: 'text/plain; charset=utf-8',
} as const;

function filledLimit({ each, ...limit }: RequestLimit, filler: HoleFiller): RequestLimit {
  const text = each === undefined ? undefined : filler.texts(each)?.join(',');
  return text === undefined ? limit : { ...limit, each: text };
}

function filledSigning(
  { signing }: RequestTemplate,
  filler: HoleFiller,
  place: ErrorPlace,
): RequestSigning | undefined {
  if (signing === undefined) return undefined;
  const region = filler.texts(signing.region)?.[0];
  if (region !== undefined) return { ...signing, region };
  throw new InvalidRequestError(
    'parameter_missing',
    { name: 'region', template: signing.region },
    place,
  );
}

function filledQuery(
  template: RequestTemplate,
  filler: HoleFiller,
  query: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [string, readonly string[]])[] {
  const own = Object.entries(template.query ?? {})
    .filter(([name]) => !Object.prototype.hasOwnProperty.call(query, name))
    .flatMap(([name, text]) => {
      const values = filler.texts(text);
      return values === undefined ? [] : [[name, values] as const];
    });
  return [...own, ...Object.entries(query)];
}

function filledHeaders(
  headers: Readonly<Record<string, string>> | undefined,
  filler: HoleFiller,
  place: ErrorPlace,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).flatMap(([name, text]) => {
      const value = filler.texts(text)?.join(', ');
      if (value === undefined) return [];
      if (!isHeaderValue(value)) {
        const reason = 'a header value must be a single line of Latin-1 text';
        throw new InvalidRequestError('parameter_unusable', { name, reason }, place);
      }
      return [[name.toLowerCase(), value] as const];
    }),
  );
}

function filledBody(template: RequestTemplate, filler: HoleFiller): string | undefined {
  if (template.body === undefined) return undefined;
  const body = filler.value(template.body);
  if (body === undefined) return undefined;
  switch (template.encoding) {
    case undefined:
    case 'json':
      return jsonText(body);
    case 'text':
      return textOf(body);
    case 'form':
      return formText(repeatedFields(body));
    case 'numbered_form':
      return formText(numberedFields(body));
  }
}
