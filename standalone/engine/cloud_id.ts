/** A name and base64, with nothing that an address has. Ports are shorter. */
export const isCloudId = (text: string): boolean => /^[^:/]+:[A-Za-z0-9+/_-]{6,}={0,2}$/.test(text);

const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i;
const ID = /^[a-z0-9-]+(?::\d{1,5})?$/i;

/**
 * The address that a cloud ID stands for, as the client of Elasticsearch understands it: a name, and the base64 of
 * `host$elasticsearch$kibana`. Undefined if it is not valid.
 */
export function cloudAddress(cloudId: string): string | undefined {
  const [, encoded = ''] = cloudId.split(':');
  const [host = '', id = ''] = Buffer.from(encoded, 'base64').toString().split('$');
  if (!HOST.test(host) || !ID.test(id)) return undefined;
  const url = `https://${id}.${host}`;
  return URL.canParse(url) ? new URL(url).href.replace(/\/$/, '') : undefined;
}
