/** Whether a text is the name of a region. It becomes a label of a host name, and must not change which host that is. */
export const isRegionName = (text: string): boolean =>
  /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/.test(text);
