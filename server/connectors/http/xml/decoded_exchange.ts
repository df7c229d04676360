import type { XmlDecoding } from '../../../../common/declaration';
import { ServiceError, type ErrorPlace } from '../../../../common/errors';
import { turns } from '../../../turns';
import type { Exchange } from '../exchange';
import type { BodyReader } from '../reading/body_reader';
import { readXmlText } from '../reading/read_xml_text';

/** Larger bodies are read outside the event loop, where that is possible: XML takes several times as long as JSON. */
const INLINE_XML_BYTES = 64 * 1024;

/**
 * A response whose XML body was replaced by the same as JSON. A body that is not XML, such as the web page of a proxy, is
 * left as it is. Rejects with ServiceError `unreadable_response`; the body of an error is left as it is instead.
 */
export async function decodedExchange(
  response: Exchange,
  decoding: XmlDecoding | undefined,
  place: ErrorPlace,
  reader?: BodyReader,
  signal?: AbortSignal,
): Promise<Exchange> {
  if (decoding === undefined || !isXml(response.raw)) return response;
  const { raw } = response;
  const outside =
    raw.length > INLINE_XML_BYTES ? await reader?.xml(raw, decoding, signal) : undefined;
  const read = outside ?? (await turns.take(() => readXmlText(raw, decoding)));
  if ('notXml' in read) {
    if (response.status >= 400) return response;
    throw new ServiceError('unreadable_response', { reason: read.notXml }, place);
  }
  const { wire: _, ...rest } = response;
  const { buffer, byteOffset, byteLength } = read.json;
  return {
    ...rest,
    headers: { ...response.headers, 'content-type': 'application/json' },
    raw: Buffer.from(buffer, byteOffset, byteLength),
  };
}

function isXml(raw: Buffer): boolean {
  const start = raw.subarray(0, 200).toString('latin1').replace(/^ï»¿/, '').trimStart();
  return start.startsWith('<') && !/^<(?:!doctype html|html)/i.test(start);
}
