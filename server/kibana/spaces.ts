import type { Space } from './answers';
import type { KibanaRequest, Logger } from './contracts';

export interface SpacesOptions {
  /** How many may be open at once. */
  readonly most: number;
  /** Loads the engine, if this is the first, and opens it for a space. */
  readonly open: (spaceId: string) => Promise<Space>;
  readonly logger: Logger;
  /** Called with the reason if the engine cannot be opened, and with undefined when it was. */
  readonly onProblem: (problem: string | undefined) => void;
}

/** The reason may name files and addresses of the server. */
const INTERNAL =
  'Moltler cannot run statements. The reason is in the log of Kibana, and on its status page (/status).';

interface Opened {
  readonly space: Promise<Space>;
  /** Requests and tasks in progress. */
  using: number;
}
export interface Unavailable {
  readonly unavailable: string;
}

/** The engines of the spaces: opened when a space is first used, and closed when others need their place. */
export class Spaces {
  /** Those used longest ago come first. */
  private readonly opened = new Map<string, Opened>();
  private closed = false;
  /** Why a space could not be opened the last time. */
  private readonly problems = new Map<string, string>();

  constructor(private readonly options: SpacesOptions) {}

  /** The engine for a request, which is kept open until the response has ended. */
  enter(spaceId: string, { events }: Pick<KibanaRequest, 'events'>): Promise<Space | Unavailable> {
    return this.using(spaceId, (leave) => void events.completed$.subscribe(leave));
  }

  /** Does work in a space, whose engine is kept open until then. */
  async work<T>(spaceId: string, work: (space: Space) => Promise<T>): Promise<T | Unavailable> {
    let leave = (): void => undefined;
    try {
      const space = await this.using(spaceId, (then) => (leave = then));
      return 'unavailable' in space ? space : await work(space);
    } finally {
      leave();
    }
  }

  /** `until`: called with what ends the use. */
  private async using(
    spaceId: string,
    until: (leave: () => void) => void,
  ): Promise<Space | Unavailable> {
    if (this.closed) return { unavailable: 'Kibana is stopping.' };
    const known = this.opened.get(spaceId);
    if (known === undefined && !this.makeRoom()) {
      const unavailable = `Statements or syncs of ${this.options.most} other spaces are running. Try again later, or ask an administrator to increase moltler.open_spaces.`;
      this.log('warn', spaceId, unavailable);
      return { unavailable };
    }
    const entry = known ?? { space: this.options.open(spaceId), using: 0 };
    this.opened.delete(spaceId);
    this.opened.set(spaceId, entry);
    entry.using += 1;
    until(() => {
      entry.using -= 1;
    });
    try {
      const space = await entry.space;
      if (known === undefined) this.options.onProblem(undefined);
      this.problems.delete(spaceId);
      return space;
    } catch (error) {
      if (this.opened.get(spaceId) === entry) this.opened.delete(spaceId);
      const reason = error instanceof Error ? error.message : String(error);
      this.log('error', spaceId, reason);
      this.options.onProblem(reason);
      // Of another bundle, so its class is another one, too.
      const isForUsers = error instanceof Error && 'forUsers' in error;
      return { unavailable: isForUsers ? reason : INTERNAL };
    }
  }

  /** Ends all engines with their processes. */
  async close(): Promise<void> {
    this.closed = true;
    const all = [...this.opened.values()];
    this.opened.clear();
    await Promise.all(all.map((entry) => this.end(entry)));
  }

  /** Once for each reason, because tasks and pages try again and again. */
  private log(level: 'warn' | 'error', spaceId: string, reason: string): void {
    if (this.problems.get(spaceId) !== reason)
      this.options.logger[level](`Moltler cannot be opened for the space "${spaceId}": ${reason}`);
    this.problems.set(spaceId, reason);
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
