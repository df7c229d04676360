import { jsonText, type XmlDecoding } from '../../../../common/declaration';
import { ServiceError, type ErrorPlace } from '../../../../common/errors';
import { turns } from '../../../turns';
import type { Exchange } from '../exchange';
import { NotXml, xmlToJson } from './xml_to_json';

/**
 * A response whose XML body was replaced by the same as JSON. A body that is not XML, such as the web page of a proxy, is
 * left as it is. Rejects with ServiceError `unreadable_response`; the body of an error is left as it is instead.
 */
export async function decodedExchange(
  response: Exchange,
  decoding: XmlDecoding | undefined,
  place: ErrorPlace,
): Promise<Exchange> {
  if (decoding === undefined || !isXml(response.raw)) return response;
  try {
    const json = await turns.take(() =>
      jsonText(xmlToJson(response.raw.toString('utf8'), decoding)),
    );
    const { wire: _, ...rest } = response;
    return {
      ...rest,
      headers: { ...response.headers, 'content-type': 'application/json' },
      raw: Buffer.from(json),
    };
  } catch (error) {
    if (!(error instanceof NotXml)) throw error;
    if (response.status >= 400) return response;
    throw new ServiceError('unreadable_response', { reason: error.message }, place);
  }
}

function isXml(raw: Buffer): boolean {
  const start = raw.subarray(0, 200).toString('latin1').replace(/^ï»¿/, '').trimStart();
  return start.startsWith('<') && !/^<(?:!doctype html|html)/i.test(start);
}
