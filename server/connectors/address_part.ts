/** Whether a value can be a host or a segment within an address, and not change where the rest of it leads. */
export const isAddressPart = (text: string): boolean =>
  /^[\w.~-]+(:\d+)?$/.test(text) && text !== '.' && text !== '..';
