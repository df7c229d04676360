import type { ConfirmationAnswer, StreamEvent } from '../../common/contract';
import type { JsonValue } from '../../common/declaration';
import type { SchemaSnapshot } from '../../common/binding';
import type { Right } from '../../common/language';

/** A script to run, and how. */
export interface RunRequest {
  readonly text: string;
  readonly parameters?: Readonly<Record<string, JsonValue>>;
  readonly timeZone?: string;
  /** False for scripts of the page itself: statements that only look up are not recorded. */
  readonly record?: boolean;
  /** Tests the connector that the text would create or change, and stores nothing. */
  readonly trial?: boolean;
  /** Many actions are only run after an answer to the event `confirmation`. */
  readonly confirm?: 'ask';
  readonly signal: AbortSignal;
}

/** The server from the page's point of view. Rejects with HostError. */
export interface HostHttp {
  /** Events in order; aborting the signal cancels the run on the server. */
  run(request: RunRequest): AsyncIterable<StreamEvent>;
  /** Answers the event `confirmation` of a running script. */
  confirm(answer: ConfirmationAnswer): Promise<void>;
  /** Undefined if the page already has the current one. */
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

/** A place of the page, as the way to it is shown. */
export interface Crumb {
  readonly title: string;
  /** Below the application's root. */
  readonly path: string;
}

/** What the host shows around the page: the title of its tab, and in Kibana breadcrumbs. */
export interface HostFrame {
  /** Shows where the user is: from the view to the place itself. */
  show(trail: readonly Crumb[]): void;
}

/** Values of a link by name. */
export type HostState = Readonly<Record<string, string>>;

/** Navigation between paths below the application's root. */
export interface HostNavigation {
  readonly path: () => string;
  go(path: string): void;
  /** Calls the listener on every change; returns a function that unsubscribes. */
  readonly listen: (changed: (path: string) => void) => () => void;
  /**
   * Calls the guard before the user leaves the path, or only before they leave for another application; returns a
   * function that removes the guard.
   */
  readonly guard: (guard: LeaveGuard, scope?: 'path' | 'application') => () => void;
  /** What a link carries besides its path, such as a filter. It is in the fragment of the URL, which no server gets. */
  readonly state: () => HostState;
  /** Changes the state without a new entry in the history; `undefined` removes a value. */
  setState(changes: Readonly<Record<string, string | undefined>>): void;
  /** For links, which can also be opened in a new tab. */
  href(path: string, state?: HostState): string;
}

/** Small things to remember for the user: the script, widths, theme. Setting never fails. */
export interface HostPreferences {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

export interface HostTheme {
  readonly dark: () => boolean;
  readonly listen: (changed: (dark: boolean) => void) => () => void;
  /** The user's choice, where there is one. */
  readonly choice?: () => 'light' | 'dark' | 'system';
  /** Undefined if the host decides (Kibana). */
  readonly set?: (choice: 'light' | 'dark' | 'system') => void;
}

export interface HostNotifications {
  success(title: string): void;
  warning(title: string, text?: string): void;
  danger(title: string, text?: string): void;
}

/** The identity of the page towards its server. */
export interface SessionState {
  /** The server requires a token; requests wait. `reason`: why the last one was rejected. */
  readonly wanted: { readonly reason: string | undefined } | undefined;
  /** The owner of the token that the page uses; undefined without a token. */
  readonly caller: { readonly name: string; readonly readOnly: boolean } | undefined;
}

/** Sign-in with an API token. */
export interface HostSession {
  readonly current: () => SessionState;
  /** Calls the listener when `current` changes; returns a function that unsubscribes. */
  readonly listen: (changed: () => void) => () => void;
  /**
   * Tries a token. If it is accepted, resolves with undefined, and waiting requests continue; otherwise resolves with
   * the reason. `keep`: the token survives a reload of this tab.
   */
  signIn(token: string, keep: boolean): Promise<string | undefined>;
  /** Forgets the token, what it let the page see, and the script that was written with it. */
  signOut(): void;
}

/** Opens indices in the host's own application for documents: Discover, in Kibana. */
export interface HostDiscover {
  /** Whether something is saved there for exactly this index or pattern: a data view. */
  readonly hasDataView: (pattern: string) => Promise<boolean>;
  /** Whether the user may save data views. */
  readonly canSave: () => boolean;
  /** `save`: a data view is created first. Rejects with the reason if that fails. */
  readonly open: (pattern: string, save: boolean) => Promise<void>;
}

/** What the user may do besides reading. */
export type HostRights = Readonly<Record<Right, boolean>>;

/** Everything that differs between hosts. No component checks which host it is in. */
export interface Host {
  readonly http: HostHttp;
  readonly navigation: HostNavigation;
  readonly frame: HostFrame;
  readonly preferences: HostPreferences;
  /** The same for reloads of this tab only: other tabs cannot see it. */
  readonly tab: HostPreferences;
  readonly theme: HostTheme;
  readonly notifications: HostNotifications;
  /** A script over the sample services, if the host has them. */
  readonly samples: { readonly walkthrough: string } | undefined;
  /** Absent if the user is known before the page opens (Kibana). */
  readonly session?: HostSession;
  /** What the user has been granted, where the host distinguishes more than read-only tokens (Kibana). */
  readonly rights?: HostRights;
  /** Absent where there is no such application. */
  readonly discover?: HostDiscover;
  /** IANA zone in which times are shown. */
  readonly timeZone: string;
}
