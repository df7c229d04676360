import { refusalOf, type HostSession, type SessionState } from '../../../public/host';
import { authorization, UNREACHABLE, type TokenHolder } from './http';

const KEY = 'moltler.token';
const PATH = '/api/moltler/caller';

export interface TokenSessionOptions {
  readonly fetch: typeof fetch;
  /** The tab's storage, which ends with the tab. */
  readonly storage: Storage | undefined;
  /** Removes the script, because the next user to sign in may be somebody else. */
  readonly forgetWork: () => void;
  /** Reloads the page. */
  readonly reload: () => void;
}

/** The page's API token. It is kept in memory and, if the user agrees, in the tab's storage; never in a URL. */
export class TokenSession implements HostSession, TokenHolder {
  private state: SessionState = { wanted: undefined, caller: undefined };
  private used: string | undefined;
  /** Why the last token is no longer accepted. */
  private lost: string | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly waiting = new Set<() => void>();

  constructor(private readonly options: TokenSessionOptions) {
    this.used = this.stored();
    if (this.used !== undefined) void this.nameCaller(this.used);
  }

  readonly current = (): SessionState => this.state;
  readonly listen = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };
  readonly token = (): string | undefined => this.used;

  readonly rejected = async (
    used: string | undefined,
    reason: string,
    signal?: AbortSignal,
  ): Promise<void> => {
    signal?.throwIfAborted();
    // The user signed in or out while the request was in progress.
    if (used !== this.used) return;
    if (used !== undefined) {
      // The server may no longer require one; otherwise the next response leads here again.
      this.lost = reason;
      this.forget();
      return;
    }
    this.set({ wanted: { reason: this.lost }, caller: undefined });
    await this.signedIn(signal);
  };

  async signIn(given: string, keep: boolean): Promise<string | undefined> {
    const token = given.trim();
    // A header cannot contain anything else.
    if (!/^[\x21-\x7e]+$/.test(token))
      return 'This is not an API token: it contains a space or another invalid character.';
    const result = await this.callerOf(token);
    if (typeof result === 'string') return result;
    this.used = token;
    this.lost = undefined;
    if (keep) this.store(token);
    this.set({ wanted: undefined, caller: result });
    for (const wake of [...this.waiting]) wake();
    return undefined;
  }

  signOut(): void {
    this.forget();
    this.options.forgetWork();
    // Rows fetched with the token are still in memory, and on the screen.
    this.options.reload();
  }

  private async nameCaller(token: string): Promise<void> {
    const result = await this.callerOf(token);
    if (typeof result !== 'string' && this.used === token)
      this.set({ ...this.state, caller: result });
  }

  /** The owner of the token, or why it was rejected. */
  private async callerOf(token: string): Promise<NonNullable<SessionState['caller']> | string> {
    try {
      const response = await this.options.fetch(PATH, {
        headers: authorization(token),
        credentials: 'same-origin',
        cache: 'no-store',
      });
      if (!response.ok) return (await refusalOf(response)).message;
      return (await response.json()) as NonNullable<SessionState['caller']>;
    } catch {
      return UNREACHABLE;
    }
  }

  private signedIn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (then: () => void) => (): void => {
        this.waiting.delete(wake);
        signal?.removeEventListener('abort', stop);
        then();
      };
      const wake = end(resolve);
      const stop = end(() => reject(signal?.reason as Error));
      this.waiting.add(wake);
      signal?.addEventListener('abort', stop, { once: true });
    });
  }

  private set(state: SessionState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }

  private stored(): string | undefined {
    try {
      return this.options.storage?.getItem(KEY) ?? undefined;
    } catch {
      return undefined;
    }
  }
  private store(token: string): void {
    try {
      this.options.storage?.setItem(KEY, token);
    } catch {
      // Storage is full or disabled: the token lasts until the page is reloaded.
    }
  }
  private forget(): void {
    this.used = undefined;
    try {
      this.options.storage?.removeItem(KEY);
    } catch {
      // It was never stored, so it needs no removal.
    }
    if (this.state.caller !== undefined) this.set({ ...this.state, caller: undefined });
  }
}
