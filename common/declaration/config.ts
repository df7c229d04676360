/** One key of CONFIG. The form, the docs and completion derive from it. */
export interface ConfigField {
  readonly kind: 'text' | 'url' | 'choice' | 'integer' | 'boolean' | 'text_list';
  readonly title: string;
  readonly description?: string;
  readonly optional: boolean;
  /** Stored encrypted, never shown. */
  readonly secret: boolean;
  /** Of an address: it may carry a user and a password, and is then kept and shown like a secret. */
  readonly takesCredentials?: true;
  /** Another key without which this one does nothing. */
  readonly needs?: string;
  readonly default?: string | number | boolean;
  /** Of an integer: the least and the most that make sense. */
  readonly from?: number;
  readonly to?: number;
  /** Of a choice. */
  readonly choices?: readonly string[];
  readonly placeholder?: string;
}
