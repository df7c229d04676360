import type { Authorization } from '../auth/credential';
import type { PreparedRequest } from '../service_client';
import { withMembers } from './body_members';

/** A request as it is sent with an authorization, but for the query that goes with each hop. */
export function authorizedRequest(
  request: PreparedRequest,
  { baseUrl, body }: Authorization,
): PreparedRequest {
  const sent = { ...request, url: atBase(request, baseUrl) };
  return Object.keys(body).length === 0 ? sent : withMembers(sent, body);
}

/** The URL of the request where the service gave a base of its own with the token. */
function atBase({ base, url }: PreparedRequest, given: string | undefined): string {
  if (given === undefined || base === undefined) return url;
  return url.startsWith(base.url) ? `${given}${url.slice(base.url.length)}` : url;
}
