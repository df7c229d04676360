import { LRUCache } from 'lru-cache';
import type { JsonValue } from '../../../common/declaration';
import { valueAt } from '../../connectors/http/json_path';
import type { ServiceAnswer } from '../../connectors/service_client';

/** Larger bodies are parsed in batches elsewhere and never kept. */
const LARGEST = 2 * 1024 * 1024;

/**
 * Keeps a few parsed bodies of cached pages beside them: parsing is most of what reading a warm page costs.
 * Keyed by the buffer itself, so a page that was replaced is parsed anew.
 */
export class ParsedBodies {
  private readonly bodies: LRUCache<Buffer, { readonly body: JsonValue }>;

  /** `bytes`: raw bytes of the bodies kept; what is parsed takes two to four times as much. */
  constructor(bytes: number) {
    this.bodies = new LRUCache({ maxSize: Math.max(1, bytes), maxEntrySize: LARGEST });
  }

  /** The answer of a cached page, parsed at most once while it is remembered. */
  remember(answer: ServiceAnswer): ServiceAnswer {
    const { raw } = answer;
    if (raw.length === 0 || raw.length > LARGEST) return answer;
    const json = async () => {
      const known = this.bodies.get(raw);
      if (known !== undefined) return known.body;
      const body = await answer.json();
      this.bodies.set(raw, { body }, { size: raw.length });
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
