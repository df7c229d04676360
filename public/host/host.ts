import type { StreamEvent } from '../../common/contract';
import type { JsonValue } from '../../common/declaration';
import type { SchemaSnapshot } from '../../common/binding';

/** A script as the page asks for it. */
export interface RunRequest {
  readonly text: string;
  readonly parameters?: Readonly<Record<string, JsonValue>>;
  readonly timeZone?: string;
  /** False for scripts of the page itself: statements that only look up are not recorded. */
  readonly record?: boolean;
  /** Tests the connector that the text would make or change, and stores nothing. */
  readonly trial?: boolean;
  readonly signal: AbortSignal;
}

/** The server, as the page sees it. Rejects with HostError. */
export interface HostHttp {
  /** Events in order; aborting the signal ends everything beneath it on the server. */
  run(request: RunRequest): AsyncIterable<StreamEvent>;
  /** Undefined where it is the one that the page has already. */
  snapshot(): Promise<SchemaSnapshot | undefined>;
}

/** Something between the page and its server failed. */
export class HostError extends Error {
  constructor(
    message: string,
    /** HTTP status; undefined if there was no response. */
    readonly status: number | undefined,
  ) {
    super(message);
  }
}

/** Called before the page is left; calls `go` to allow it. */
export type LeaveGuard = (go: () => void) => void;

/** Places of the page: the path below the application's root. */
export interface HostNavigation {
  readonly path: () => string;
  go(path: string): void;
  /** Calls back on every change; returns how to stop. */
  readonly listen: (changed: (path: string) => void) => () => void;
  /** Asks this first before going elsewhere; returns how to stop. */
  readonly guard: (guard: LeaveGuard) => () => void;
  /** For links that open in a new tab too. */
  href(path: string): string;
}

/** Small things that a person wants to find again: the script, widths, theme. Setting never fails. */
export interface HostPreferences {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

export interface HostTheme {
  readonly dark: () => boolean;
  readonly listen: (changed: (dark: boolean) => void) => () => void;
  /** What the person chose, where they can. */
  readonly choice?: () => 'light' | 'dark' | 'system';
  /** Undefined where the host decides alone (Kibana). */
  readonly set?: (choice: 'light' | 'dark' | 'system') => void;
}

export interface HostNotifications {
  success(title: string): void;
  warning(title: string, text?: string): void;
  danger(title: string, text?: string): void;
}

/** Who the page is to its server. */
export interface SessionState {
  /** The server requires a token; requests wait. `reason`: why the last one was rejected. */
  readonly wanted: { readonly reason: string | undefined } | undefined;
  /** The owner of the token that the page uses; undefined without a token. */
  readonly caller: { readonly name: string; readonly readOnly: boolean } | undefined;
}

/** Signing in by an API token. */
export interface HostSession {
  readonly current: () => SessionState;
  /** Calls back when `current` is another; returns how to stop. */
  readonly listen: (changed: () => void) => () => void;
  /**
   * Tries a token. Resolves with nothing where it is taken, and waiting calls go on; else with why it is not.
   * `keep`: it is still there after a reload of this tab.
   */
  signIn(token: string, keep: boolean): Promise<string | undefined>;
  /** Forgets the token, what it let the page see, and the script that was written with it. */
  signOut(): void;
}

/** Everything that differs between hosts. No component asks which host it is in. */
export interface Host {
  readonly http: HostHttp;
  readonly navigation: HostNavigation;
  readonly preferences: HostPreferences;
  /** The same for a reload of this tab alone: no other tab sees it. */
  readonly tab: HostPreferences;
  readonly theme: HostTheme;
  readonly notifications: HostNotifications;
  /** A script over the sample services, where the host has these. */
  readonly samples: { readonly walkthrough: string } | undefined;
  /** Absent where the host knows who the person is before the page opens (Kibana). */
  readonly session?: HostSession;
  /** How times are shown: IANA zone. */
  readonly timeZone: string;
}
