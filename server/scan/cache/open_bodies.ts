import { LRUCache } from 'lru-cache';
import { valueAt, type JsonValue } from '../../../common/declaration';
import { INLINE_BYTES, type ServiceResponse, type ServiceClient } from '../../connectors';
import type { CachedPage, PageUse } from '../../ports';
import type { ReadingLane } from '../../turns';
import { inflated } from './compression';

interface OpenBody {
  readonly raw: Buffer;
  parsed?: { readonly body: JsonValue };
}

/**
 * Keeps a few bodies of cached pages decompressed and parsed, because that is most of the work of reading a cached
 * page. Keyed by the buffer itself, so a page that was replaced is opened again.
 */
export class OpenBodies {
  private readonly bodies: LRUCache<Buffer, OpenBody>;

  /** `bytes`: raw bytes of the bodies kept; what is parsed takes two to four times as much. */
  constructor(
    private readonly client: Pick<ServiceClient, 'revive'>,
    bytes: number,
  ) {
    this.bodies = new LRUCache({ maxSize: Math.max(1, bytes), maxEntrySize: INLINE_BYTES });
  }

  /** The response of a cached page, parsed at most once while it is remembered, which a page in rare use is not. */
  async open(page: CachedPage, lane?: ReadingLane, use?: PageUse): Promise<ServiceResponse> {
    const known = this.bodies.get(page.body);
    const raw = known?.raw ?? (await inflated(page.body, page.encoding));
    const { status, headers } = page;
    const response = this.client.revive({ status, headers, body: raw }, lane);
    if (use === 'rare' || raw.length === 0 || raw.length > INLINE_BYTES) return response;
    /** The body, or undefined if it is read in parts. */
    const whole = async (): Promise<{ readonly body: JsonValue } | undefined> => {
      const open = this.bodies.get(page.body);
      if (open?.parsed !== undefined) return open.parsed;
      if (await response.large()) return undefined;
      const parsed = { body: await response.json() };
      this.bodies.set(page.body, { raw, parsed }, { size: raw.length });
      return parsed;
    };
    return {
      ...response,
      notModified: false,
      large: async () => (await whole()) === undefined,
      projected: async (path, of, signal) =>
        (await whole()) === undefined ? response.projected(path, of, signal) : undefined,
      json: async (signal) => (await whole())?.body ?? response.json(signal),
      at: async (path, signal) => {
        const known = await whole();
        return known === undefined ? response.at(path, signal) : valueAt(known.body, path);
      },
    };
  }
}
