import {
  readAddress,
  configKeyOf,
  holesOf,
  withHolesFilled,
  type Authentication,
  type BaseUrl,
  type RequestSigning,
} from '../../../common/declaration';
import { InvalidRequestError, type ErrorPlace } from '../../../common/errors';
import type { Connector } from '../connector';
import { isRegionName } from '../region_name';
import type { PreparedRequest } from '../service_client';
import { isAddressPart } from '../address_part';
import { refersToSecret } from '../auth/secret_references';

/**
 * The base for requests of this template, without a trailing slash. `name` is an entry of `api.bases`, or undefined for
 * the connector's own base. Throws InvalidRequestError `configuration_invalid` if it is not a usable URL.
 */
export function baseUrlOf(connector: Connector, name?: string, scope?: SigningScope): string {
  const known = bases.get(connector) ?? new Map<string, string>();
  bases.set(connector, known);
  const key = JSON.stringify([name, scope?.service, scope?.region]);
  const url = known.get(key) ?? madeBaseUrl(connector, name, scope);
  known.set(key, url);
  return url;
}

/** What a signed request is for, with its placeholders filled. */
export type SigningScope = Pick<RequestSigning, 'service' | 'region'>;

/** Cached, because each request of a scan needs it several times. */
const bases = new WeakMap<Connector, Map<string, string>>();

function madeBaseUrl(
  connector: Connector,
  name: string | undefined,
  scope: SigningScope | undefined,
): string {
  const { api } = connector.declaration;
  const urls = name === undefined ? api.baseUrl : (api.bases?.[name] ?? api.baseUrl);
  const template = (urls.find(({ when }) => holds(connector, when)) ?? urls.at(-1))?.url ?? '';
  return checked(fill(template, connector, scope), template, { connector: connector.name });
}

/** The path as in declarations: `/search/issues` for `https://ghe.example/api/v3/search/issues`. */
export function pathBelowBase(
  connector: Connector,
  { url, base }: Pick<PreparedRequest, 'url' | 'base'>,
): string {
  const { pathname } = new URL(url);
  const own = new URL(base?.url ?? baseUrlOf(connector)).pathname.replace(/\/$/, '');
  return pathname.startsWith(`${own}/`) ? pathname.slice(own.length) : pathname;
}

/** The addresses that this connector's credentials are for, by the names of its bases; undefined is its own. */
export function addressesOf(connector: Connector): ReadonlyMap<string | undefined, string> {
  const { bases = {} } = connector.declaration.api;
  const addresses = new Map<string | undefined, string>([[undefined, baseUrlOf(connector)]]);
  for (const name of Object.keys(bases)) {
    // A base whose own key is not set is not in use.
    if (!(bases[name] ?? []).some(({ when }) => holds(connector, when))) continue;
    addresses.set(name, baseUrlOf(connector, name));
  }
  return addresses;
}

/** Where a way to authenticate sends its secrets to get a token; undefined if it does not request any. */
export function tokenAddressOf(connector: Connector, way: Authentication): string | undefined {
  if (way.kind !== 'token') return undefined;
  return withHolesFilled(way.source.url, (name) => {
    const key = configKeyOf(name) ?? name;
    const value = connector.stored.config[key] ?? connector.declaration.config[key]?.default;
    return typeof value === 'string' ? value : JSON.stringify(value ?? '');
  });
}

/** Every origin (`https://host:port`) that this connector's credentials may be sent to. */
export const originsOf = (connector: Connector): ReadonlySet<string> =>
  new Set([...addressesOf(connector).values()].map((url) => new URL(url).origin));

function holds(connector: Connector, when: BaseUrl[number]['when']): boolean {
  if (when === undefined) return true;
  if (typeof when === 'object' && 'key' in when) return connector.config[when.key] === when.is;
  return [when].flat().every((key) => (connector.config[key] ?? '') !== '');
}

function fill(url: string, connector: Connector, scope: SigningScope | undefined): string {
  return withHolesFilled(url, (name) => {
    const hole = `{${name}}`;
    const key = configKeyOf(name);
    if (name === 'signing.service') return scope?.service ?? 'service';
    if (name === 'signing.region') return hostLabel(scope?.region ?? 'region', connector);
    if (key === undefined) return hole;
    const value = connector.config[key];
    const place = { connector: connector.name };
    if (value === undefined || value === null || value === '') {
      throw new InvalidRequestError('parameter_missing', { name: key, template: url }, place);
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (refersToSecret(text)) {
      throw new InvalidRequestError('secret_misplaced', { name: key }, place);
    }
    if (hole !== url && !url.startsWith(hole) && !isAddressPart(text)) {
      throw invalid(key, 'it can only have letters, digits, dots and hyphens', place);
    }
    const field = connector.declaration.config[key];
    // Stored by an earlier version or by hand: values that would be rejected today keep working.
    return (field?.kind === 'url' ? readAddress(text, field).url : undefined) ?? text;
  });
}

/** A region comes from statements. */
function hostLabel(region: string, connector: Connector): string {
  if (isRegionName(region)) return region;
  // EXPLAIN shows a region that is only known later by its placeholder.
  if (/^\{\w+\}$/.test(region)) return region.slice(1, -1);
  const reason = `"${region}" is not the name of a region such as eu-central-1`;
  throw new InvalidRequestError(
    'parameter_unusable',
    { name: 'region', reason },
    { connector: connector.name },
  );
}

function checked(url: string, template: string, place: ErrorPlace): string {
  const name = holesOf(template).map(configKeyOf)[0] ?? 'url';
  if (!URL.canParse(url)) {
    throw invalid(name, 'it is not a URL such as https://host.example', place);
  }
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') {
    throw invalid(name, 'it must start with http:// or https://', place);
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw invalid(
      name,
      'a URL must not include credentials; use the credential keys in CONFIG',
      place,
    );
  }
  return `${parsed.origin}${parsed.pathname.replace(/\/+$/, '')}`;
}

function invalid(name: string, reason: string, place: ErrorPlace) {
  return new InvalidRequestError('configuration_invalid', { name, reason }, place);
}
