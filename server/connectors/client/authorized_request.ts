import { jsonText, parseJson, type JsonValue } from '../../../common/declaration';
import type { Authorization } from '../auth/credential';
import type { PreparedRequest } from '../service_client';

type Members = Readonly<Record<string, string>>;

/** A request as it is sent with an authorization, but for the query that goes with each hop. */
export function authorizedRequest(
  request: PreparedRequest,
  authorization: Authorization,
): Pick<PreparedRequest, 'url' | 'headers' | 'body'> {
  const url = atBase(request, authorization.baseUrl);
  const { headers } = request;
  const own = request.body === undefined ? {} : { body: request.body };
  const { body: members } = authorization;
  if (Object.keys(members).length === 0) return { url, headers, ...own };
  const type = headers['content-type'] ?? 'application/json';
  const body = type.startsWith('application/x-www-form-urlencoded')
    ? inForm(request.body, members)
    : inJson(request.body, members);
  return { url, headers: { ...headers, 'content-type': type }, body };
}

/** The URL of the request where the service gave a base of its own with the token. */
function atBase({ base, url }: PreparedRequest, given: string | undefined): string {
  if (given === undefined || base === undefined) return url;
  return url.startsWith(base.url) ? `${given}${url.slice(base.url.length)}` : url;
}

function inJson(body: string | undefined, members: Members): string {
  const own = body === undefined ? {} : parseJson(body);
  return jsonText({ ...(own as Readonly<Record<string, JsonValue>>), ...members });
}

function inForm(body: string | undefined, members: Members): string {
  const form = new URLSearchParams(body);
  for (const [name, value] of Object.entries(members)) form.set(name, value);
  return form.toString();
}
