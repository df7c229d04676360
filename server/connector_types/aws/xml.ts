import type { XmlDecoding } from '../../../common/declaration';

/** The elements that repeat in a response. EC2 calls every one of them `item`. */
export const xml = (...lists: readonly string[]): { readonly decode: XmlDecoding } => ({
  decode: { kind: 'xml', lists },
});
