import type { AddressRules, ConfigField } from '../config';

type More = Partial<Omit<ConfigField, 'kind' | 'title' | 'secret' | 'choices'>>;

const field = (
  kind: ConfigField['kind'],
  title: string,
  more: More,
  rest: Partial<ConfigField> = {},
): ConfigField => ({ kind, title, optional: false, secret: false, ...rest, ...more });

/** A CONFIG key that is stored encrypted and never shown. */
export const secret = (title: string, more: More = {}): ConfigField =>
  field('text', title, more, { secret: true });

/** A CONFIG key that takes any text. */
export const text = (title: string, more: More = {}): ConfigField => field('text', title, more);

/** A CONFIG key that takes an http or https address. */
export const url = (title: string, more: More = {}): ConfigField => field('url', title, more);

/** A CONFIG key that takes one of `choices`. */
export const choice = (title: string, choices: readonly string[], more: More = {}): ConfigField =>
  field('choice', title, more, { choices });

/** A CONFIG key that takes a whole number. */
export const integer = (title: string, more: More = {}): ConfigField =>
  field('integer', title, more);

/** A CONFIG key that is true or false. */
export const boolean = (title: string, more: More = {}): ConfigField =>
  field('boolean', title, more);

/** A CONFIG key that takes a list of texts. */
export const textList = (title: string, more: More = {}): ConfigField =>
  field('text_list', title, more);

/** The address of another installation, a proxy or a test server. Every type accepts it. */
export const baseUrl = (placeholder: string, address: AddressRules = {}): ConfigField =>
  url('API URL (override)', { optional: true, placeholder, address });
