import { jsonText, type XmlDecoding } from '../../../../common/declaration';
import { NotXml, xmlToJson } from '../xml/xml_to_json';
import type { XmlText } from './body_reader';

/** An XML body as JSON text. */
export function readXmlText(raw: Buffer, decoding: XmlDecoding): XmlText {
  try {
    return { json: Buffer.from(jsonText(xmlToJson(raw.toString('utf8'), decoding))) };
  } catch (error) {
    if (error instanceof NotXml) return { notXml: error.message };
    throw error;
  }
}
