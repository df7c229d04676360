import type { Space } from './answers';
import type { KibanaRequest, Logger } from './contracts';

export interface SpacesOptions {
  /** How many may be open at once. */
  readonly most: number;
  /** Loads the engine, if this is the first, and opens it for a space; without a request for an alert. */
  readonly open: (spaceId: string, request: KibanaRequest | undefined) => Promise<Space>;
  readonly logger: Logger;
  /** Called with the reason if the engine cannot be opened, and with undefined when it was. */
  readonly onProblem: (problem: string | undefined) => void;
}

interface Opened {
  readonly space: Promise<Space>;
  /** Requests in progress. */
  using: number;
  /** Once it was opened. */
  works: boolean;
}
export interface Unavailable {
  readonly unavailable: string;
}

/** The engines of the spaces: opened when a space is first used, and closed when others need their place. */
export class Spaces {
  /** Those used longest ago come first. */
  private readonly opened = new Map<string, Opened>();
  private closed = false;

  constructor(private readonly options: SpacesOptions) {}

  /** The engine for a request, which is kept open until the response has ended. */
  async enter(spaceId: string, request: KibanaRequest): Promise<Space | Unavailable> {
    const entry = this.hold(spaceId, request);
    if ('unavailable' in entry) return entry;
    request.events.completed$.subscribe(() => {
      entry.using -= 1;
    });
    return this.spaceOf(spaceId, entry);
  }

  /** Does work with the engine of a space, which is kept open until then. Without a request: not for a user's own. */
  async use<T>(
    spaceId: string,
    request: KibanaRequest | undefined,
    work: (space: Space) => Promise<T>,
  ): Promise<T | Unavailable> {
    const entry = this.hold(spaceId, request);
    if ('unavailable' in entry) return entry;
    try {
      const space = await this.spaceOf(spaceId, entry);
      return 'unavailable' in space ? space : await work(space);
    } finally {
      entry.using -= 1;
    }
  }

  private hold(spaceId: string, request: KibanaRequest | undefined): Opened | Unavailable {
    if (this.closed) return { unavailable: 'Kibana is stopping.' };
    const known = this.opened.get(spaceId);
    if (known === undefined && !this.makeRoom())
      return {
        unavailable: `Statements of ${this.options.most} other spaces are running. Try again later, or ask an administrator to increase moltler.open_spaces.`,
      };
    const entry = known ?? { space: this.options.open(spaceId, request), using: 0, works: false };
    this.opened.delete(spaceId);
    this.opened.set(spaceId, entry);
    entry.using += 1;
    return entry;
  }

  private async spaceOf(spaceId: string, entry: Opened): Promise<Space | Unavailable> {
    try {
      const space = await entry.space;
      if (!entry.works) this.options.onProblem(undefined);
      entry.works = true;
      return space;
    } catch (error) {
      if (this.opened.get(spaceId) === entry) this.opened.delete(spaceId);
      const reason = error instanceof Error ? error.message : String(error);
      this.options.logger.error(`Moltler cannot be opened for the space "${spaceId}": ${reason}`);
      this.options.onProblem(reason);
      return { unavailable: reason };
    }
  }

  /** Ends all engines with their processes. */
  async close(): Promise<void> {
    this.closed = true;
    const all = [...this.opened.values()];
    this.opened.clear();
    await Promise.all(all.map((entry) => this.end(entry)));
  }

  private makeRoom(): boolean {
    if (this.opened.size < this.options.most) return true;
    for (const [spaceId, entry] of this.opened) {
      if (entry.using > 0) continue;
      this.opened.delete(spaceId);
      void this.end(entry);
      return true;
    }
    return false;
  }

  private async end({ space }: Opened): Promise<void> {
    try {
      await (await space).close();
    } catch (error) {
      this.options.logger.warn(
        `An engine did not close: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
