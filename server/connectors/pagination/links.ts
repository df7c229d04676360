import LinkHeader from 'http-link-header';
import type { PageLinks } from '../../../common/declaration';
import { ServiceError, type ErrorPlace } from '../../../common/errors';

/**
 * The links for paging. No header means no link; a malformed one must not count as the end of the list. Rejects with
 * `unreadable_response`. https://www.rfc-editor.org/rfc/rfc8288
 */
export function pageLinks(
  { headers, url }: { readonly headers: Readonly<Record<string, string>>; readonly url: string },
  place: ErrorPlace = {},
): PageLinks {
  const header = headers['link']?.trim() ?? '';
  if (header === '') return {};
  const links = parsed(header);
  const next = links === undefined ? 'unreadable' : targetOf(links, 'next', url);
  const last = links === undefined ? undefined : targetOf(links, 'last', url);
  if (next === 'unreadable') {
    const reason = 'its Link header is malformed, so it is unknown whether there are more pages';
    throw new ServiceError('unreadable_response', { reason }, place);
  }
  return {
    ...(next === undefined ? {} : { next }),
    ...(last === undefined || last === 'unreadable' ? {} : { last }),
  };
}

function parsed(header: string): LinkHeader | undefined {
  try {
    const links = LinkHeader.parse(header);
    // If a bracket is missing, one link swallows the next: https://www.rfc-editor.org/rfc/rfc3986#appendix-C
    return links.refs.some(({ uri }) => /[\s<>"]/.test(uri)) ? undefined : links;
  } catch {
    return undefined;
  }
}

function targetOf({ refs }: LinkHeader, relation: string, base: string): string | undefined {
  // Relation types are case-insensitive: https://www.rfc-editor.org/rfc/rfc8288#section-2.1.1
  const found = refs.find(({ rel }) => rel?.toLowerCase() === relation);
  if (found === undefined) return undefined;
  if (!URL.canParse(found.uri, base)) return 'unreadable';
  const target = new URL(found.uri, base);
  return /^https?:$/.test(target.protocol) ? target.toString() : 'unreadable';
}
