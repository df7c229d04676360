import { LRUCache } from 'lru-cache';
import type { JsonValue } from '../../../common/declaration';
import { valueAt } from '../../connectors/http/json_path';
import type { ServiceAnswer, ServiceClient } from '../../connectors/service_client';
import type { CachedPage } from '../../ports';
import { inflated } from './compression';

/** Larger bodies are parsed in batches elsewhere and never kept. */
const LARGEST = 2 * 1024 * 1024;

interface OpenBody {
  readonly raw: Buffer;
  parsed?: { readonly body: JsonValue };
}

/**
 * Keeps a few bodies of cached pages decompressed and parsed beside them: that is most of what reading a warm page
 * costs. Keyed by the buffer itself, so a page that was replaced is opened anew.
 */
export class OpenBodies {
  private readonly bodies: LRUCache<Buffer, OpenBody>;

  /** `bytes`: raw bytes of the bodies kept; what is parsed takes two to four times as much. */
  constructor(
    private readonly client: Pick<ServiceClient, 'revive'>,
    bytes: number,
  ) {
    this.bodies = new LRUCache({ maxSize: Math.max(1, bytes), maxEntrySize: LARGEST });
  }

  /** The answer that a cached page is, parsed at most once while it is remembered. */
  async open(page: CachedPage): Promise<ServiceAnswer> {
    const known = this.bodies.get(page.body);
    const raw = known?.raw ?? (await inflated(page.body, page.encoding));
    const answer = this.client.revive({ status: page.status, headers: page.headers, body: raw });
    if (raw.length === 0 || raw.length > LARGEST) return answer;
    const json = async (): Promise<JsonValue> => {
      const open = this.bodies.get(page.body);
      if (open?.parsed !== undefined) return open.parsed.body;
      const body = await answer.json();
      this.bodies.set(page.body, { raw, parsed: { body } }, { size: raw.length });
      return body;
    };
    return {
      status: answer.status,
      headers: answer.headers,
      raw,
      notModified: false,
      json,
      forget: () => answer.forget(),
      rows: (path) => answer.rows(path),
      at: async (path) => valueAt(await json(), path),
    };
  }
}
