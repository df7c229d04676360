/** How an address may be pasted, beyond what holds for all: what is taken off, and what is refused. */
export interface AddressRules {
  /**
   * Ends of the path that people paste and the engine adds itself, or pages of the service's own interface: `/graph`.
   * `/api/v1/*` takes off what follows too; `/query?g0.` counts only where the query string begins so.
   */
  readonly strip?: readonly string[];
  /** What follows this part of the path is taken off: `/api/v3` of `/api/v3/user`. */
  readonly end?: string;
  /** The path of an address that has none. */
  readonly whenEmpty?: string;
  /** `none`: nothing may be left of a path. */
  readonly path?: 'none';
  /** Hosts with their paths (regular expressions) that are never right, and what is expected in their place. */
  readonly refuse?: readonly { readonly when: string; readonly hint: string }[];
  /** What is expected, where an example does not say it all. */
  readonly hint?: string;
}

/** A part of a connector's form. `folded`: few need it, so it opens on request. */
export interface FieldGroup {
  readonly title: string;
  readonly folded?: true;
}

/** One key of CONFIG. The form, the docs and completion derive from it. */
export interface ConfigField {
  readonly kind: 'text' | 'url' | 'choice' | 'integer' | 'boolean' | 'text_list' | 'headers';
  readonly title: string;
  readonly description?: string;
  readonly optional: boolean;
  /** Stored encrypted, never shown. */
  readonly secret: boolean;
  /** Of an address: it may carry a user and a password, and is then kept and shown like a secret. */
  readonly takesCredentials?: true;
  readonly address?: AddressRules;
  /** Of headers: names, in lower case, that the type sets itself. */
  readonly reserved?: readonly string[];
  /** Another key without which this one does nothing. */
  readonly needs?: string;
  readonly default?: string | number | boolean;
  /** Of an integer: the least and the most that make sense. */
  readonly from?: number;
  readonly to?: number;
  /** Of a choice. */
  readonly choices?: readonly string[];
  readonly placeholder?: string;
  /** Where the form shows it. */
  readonly group?: FieldGroup;
}
