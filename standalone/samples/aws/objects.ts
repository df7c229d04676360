import type { SampleRequest, SampleResponse } from '../http/loopback_service';
import type { SampleAccount } from './dataset';
import { xmlResponse } from './responses';

const missing = (code: string, message: string): SampleResponse =>
  xmlResponse('Error', { Code: code, Message: message }, 404);

/** S3, with the bucket in the path: https://docs.aws.amazon.com/AmazonS3/latest/API */
export function respondS3(
  { buckets }: SampleAccount,
  request: SampleRequest,
  now: number,
): SampleResponse {
  const [name = '', ...rest] = request.path.slice(1).split('/').map(decodeURIComponent);
  const key = rest.join('/');
  if (name === '') {
    const Bucket = [...buckets].map(([Name, { region }]) => ({
      Name,
      BucketRegion: region,
      CreationDate: '2024-03-01T09:00:00.000Z',
    }));
    return xmlResponse('ListAllMyBucketsResult', { Buckets: { Bucket } });
  }
  const bucket = buckets.get(name);
  if (bucket === undefined) return missing('NoSuchBucket', 'The specified bucket does not exist');
  const { objects } = bucket;
  if (request.method === 'PUT') {
    const size = Buffer.byteLength(request.body);
    objects.set(key, { key, size, modifiedAt: new Date(now).toISOString() });
    return { status: 200, body: Buffer.alloc(0) };
  }
  if (request.method === 'DELETE') {
    objects.delete(key);
    return { status: 204 };
  }
  const { query } = request;
  const prefix = query.get('prefix') ?? '';
  const found = [...objects.values()]
    .filter((one) => one.key.startsWith(prefix))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const size = Number(query.get('max-keys') ?? 1000);
  const from = Number(query.get('continuation-token') ?? 0);
  const isTruncated = from + size < found.length;
  return xmlResponse('ListBucketResult', {
    Name: name,
    IsTruncated: isTruncated,
    ...(isTruncated ? { NextContinuationToken: String(from + size) } : {}),
    Contents: found.slice(from, from + size).map((one) => ({
      Key: one.key,
      LastModified: one.modifiedAt,
      ETag: `"${one.size.toString(16)}"`,
      Size: one.size,
      StorageClass: 'STANDARD',
    })),
  });
}
