import type { LoadedPage } from '../cache/page_loader';

/** What changes when a page's content may have: its validator, else the moment it came. */
export function pageVersion({ answer, freshAt }: LoadedPage): string {
  return answer.headers['etag'] ?? answer.headers['last-modified'] ?? String(freshAt);
}
