/** How a pasted URL is normalized, in addition to the general rules: what is stripped and what is rejected. */
export interface AddressRules {
  /**
   * Path endings that are stripped: those that the engine adds itself, and pages of the user interface (`/graph`).
   * `/api/v1/*` also strips what follows; `/query?g0.` only applies if the query string starts like this.
   */
  readonly strip?: readonly string[];
  /** Ends of host names where the service has no path, so that a path is a page of it: `.atlassian.net`. */
  readonly pathless?: readonly string[];
  /** Everything after this part of the path is stripped: `/api/v3/user` becomes `/api/v3`. */
  readonly end?: string;
  /** The path of a URL that has none. */
  readonly whenEmpty?: string;
  /** `none`: the URL must not have a path after stripping. */
  readonly path?: 'none';
  /** Hosts with paths (regular expressions) that are never valid, and what is expected instead. */
  readonly reject?: readonly { readonly when: string; readonly hint: string }[];
  /** What is expected, if an example is not enough. */
  readonly hint?: string;
}

/** A part of a connector's form. `folded`: collapsed at first, because few people need it. */
export interface FieldGroup {
  readonly title: string;
  readonly folded?: true;
}

/** One key of CONFIG. The form, the documentation and completion are based on it. */
export interface ConfigField {
  readonly kind: 'text' | 'url' | 'choice' | 'integer' | 'boolean' | 'text_list' | 'headers';
  readonly title: string;
  readonly description?: string;
  readonly optional: boolean;
  /** Stored encrypted, never shown. */
  readonly secret: boolean;
  /** For a URL: it can include a user name and password, and is then stored and shown like a secret. */
  readonly takesCredentials?: true;
  readonly address?: AddressRules;
  /** For headers: names, in lower case, that the type sets itself. */
  readonly reserved?: readonly string[];
  /** Another key without which this one has no effect. */
  readonly needs?: string;
  readonly default?: string | number | boolean;
  /** For an integer: the allowed range. */
  readonly from?: number;
  readonly to?: number;
  /** For a choice. */
  readonly choices?: readonly string[];
  /** Other texts for a choice, which is stored instead: `{ 'datadoghq.eu': 'eu1' }`. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** For text: a duration longer than 0, such as `5m`. */
  readonly duration?: true;
  readonly placeholder?: string;
  /** Accepted, but without effect in this version: not offered, shown or documented. */
  readonly later?: true;
  /** Where the form shows it. */
  readonly group?: FieldGroup;
}
