import { createHash, createHmac } from 'node:crypto';
import type { CachedPage, CachedScan, PageKey } from '../ports';
import { sealBytes, unsealBytes } from '../secrets';

type Head = Omit<CachedPage, 'body' | 'freshAt'>;

/** Names and seals what a cache stores, so that it reveals neither requests nor responses. */
export function cacheSeal(key: Buffer) {
  const named = (...parts: readonly string[]): Buffer =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest();
  const group = (of: Pick<CachedScan, 'connectorId' | 'version' | 'entity'>): Buffer =>
    named('group', of.connectorId, of.version, of.entity);
  return {
    /** Recognises the key without revealing it. */
    mark: createHash('sha256').update('moltler cache').update(key).digest(),
    pageId: (of: PageKey): Buffer =>
      named('page', of.connectorId, of.version, of.entity, of.request),
    scanId: (of: CachedScan): Buffer =>
      named('scan', of.connectorId, of.version, of.entity, of.identity),
    group,
    sealPage(id: Buffer, { body, freshAt: _, ...head }: CachedPage): Buffer {
      const text = Buffer.from(JSON.stringify(head satisfies Head));
      const length = Buffer.alloc(4);
      length.writeUInt32BE(text.length);
      return sealBytes(key, id, length, text, body);
    },
    /** Undefined if it is damaged. */
    openPage(id: Buffer, payload: Buffer, freshAt: number): CachedPage | undefined {
      const bytes = unsealBytes(key, id, payload);
      if (bytes === undefined) return undefined;
      const end = 4 + bytes.readUInt32BE(0);
      const head = JSON.parse(bytes.toString('utf8', 4, end)) as Head;
      return { ...head, body: bytes.subarray(end), freshAt };
    },
    sealScan: (id: Buffer, scan: CachedScan): Buffer =>
      sealBytes(key, id, Buffer.from(JSON.stringify(scan))),
    openScan(id: Buffer, payload: Buffer): CachedScan | undefined {
      const bytes = unsealBytes(key, id, payload);
      return bytes && (JSON.parse(bytes.toString('utf8')) as CachedScan);
    },
  };
}
export type CacheSeal = ReturnType<typeof cacheSeal>;
