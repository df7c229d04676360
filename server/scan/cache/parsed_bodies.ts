import { LRUCache } from 'lru-cache';
import type { JsonValue } from '../../../common/declaration';
import { INLINE_BYTES } from '../../connectors/http/answer';
import { valueAt } from '../../connectors/http/json_path';
import type { ServiceAnswer } from '../../connectors/service_client';

/**
 * Keeps a few parsed bodies of cached pages beside them: parsing is most of what reading a warm page costs.
 * Keyed by the buffer itself, so a page that was replaced is parsed anew.
 */
export class ParsedBodies {
  private readonly bodies: LRUCache<Buffer, { readonly body: JsonValue }>;

  /** `bytes`: raw bytes of the bodies kept; what is parsed takes two to four times as much. */
  constructor(bytes: number) {
    this.bodies = new LRUCache({ maxSize: Math.max(1, bytes), maxEntrySize: INLINE_BYTES });
  }

  /** The answer of a cached page, parsed at most once while it is remembered. */
  remember(answer: ServiceAnswer): ServiceAnswer {
    const { raw } = answer;
    if (raw.length === 0 || raw.length > INLINE_BYTES) return answer;
    /** The body, or undefined where it is read in parts. */
    const whole = async (): Promise<{ readonly body: JsonValue } | undefined> => {
      const known = this.bodies.get(raw);
      if (known !== undefined) return known;
      if (await answer.large()) return undefined;
      const parsed = { body: await answer.json() };
      this.bodies.set(raw, parsed, { size: raw.length });
      return parsed;
    };
    return {
      ...answer,
      notModified: false,
      large: async () => (await whole()) === undefined,
      json: async (signal) => (await whole())?.body ?? answer.json(signal),
      at: async (path, signal) => {
        const known = await whole();
        return known === undefined ? answer.at(path, signal) : valueAt(known.body, path);
      },
    };
  }
}
