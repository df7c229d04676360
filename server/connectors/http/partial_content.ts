/** https://www.rfc-editor.org/rfc/rfc9110#status.206 */
const PARTIAL_CONTENT = 206;

/**
 * What a response with status 206 lacks, in words; undefined for one that covers everything, and for other statuses.
 * Nothing but a range of all bytes, the total included, proves that.
 */
export function missingPart(
  status: number,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  if (status !== PARTIAL_CONTENT) return undefined;
  const range = headers['content-range'];
  const [, from, to, total] = /^\s*\w+[ =](\d+)-(\d+)\/(\d+)\s*$/.exec(range ?? '') ?? [];
  if (from !== undefined && Number(from) === 0 && Number(to) + 1 === Number(total))
    return undefined;
  const safe = /^[\w =*/-]{1,60}$/.test(range ?? '') ? `, Content-Range: ${range}` : '';
  return `it is only a part of the content (HTTP 206${safe})`;
}
