import type { Authorization } from '../auth/credential';
import type { PreparedRequest } from '../service_client';
import { withMembers } from './body_members';

/** A request with its authorization, except for the query, which is added for each hop. */
export function authorizedRequest(
  request: PreparedRequest,
  { baseUrl, body }: Authorization,
): PreparedRequest {
  const sent = { ...request, url: atBase(request, baseUrl) };
  return Object.keys(body).length === 0 ? sent : withMembers(sent, body);
}

/** The URL of the request if the service returned a base URL with the token. */
function atBase({ base, url }: PreparedRequest, baseUrl: string | undefined): string {
  if (baseUrl === undefined || base === undefined) return url;
  return url.startsWith(base.url) ? `${baseUrl}${url.slice(base.url.length)}` : url;
}
