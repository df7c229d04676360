const SENDABLE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Whether a header can contain the text: https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
export const isHeaderValue = (text: string): boolean => SENDABLE.test(text);

/** Why a value of CONFIG cannot be sent. */
export const NO_HEADER_VALUE =
  'the value has a line break or another character that is not allowed in a header';
