import {
  action,
  cursorPages,
  del,
  entity,
  get,
  integer,
  listed,
  put,
  raw,
  required,
  text,
  timestamp,
} from '../../../common/declaration/build';
import type {
  ActionDeclaration,
  Condition,
  Translation,
  TranslationRequest,
} from '../../../common/declaration';
import { regionParameter } from './region';
import { bucketSigning } from './s3_signing';
import { xml } from './xml';

const signing = bucketSigning('{region}');
const request = get('/{bucket}', { 'list-type': '2' }, { ...signing, ...xml('Contents') });

/** What every key begins with for which the condition can hold. */
function prefixOf({ operator, values: [value] }: Condition): string | undefined {
  const text = value?.value;
  if (typeof text !== 'string') return undefined;
  if (operator === 'eq') return text;
  if (operator !== 'like') return undefined;
  return text.split(/[%_]/, 1)[0];
}

/** The longest prefix that follows from the conditions on the key. */
function translateObjects({ conditions }: TranslationRequest): Translation {
  const prefixes = conditions
    .filter(({ column }) => column === 'Key')
    .map((condition) => ({ condition, prefix: prefixOf(condition) ?? '' }))
    .filter(({ prefix }) => prefix !== '')
    .sort((one, other) => other.prefix.length - one.prefix.length);
  const [longest] = prefixes;
  return {
    request:
      longest === undefined
        ? request
        : { ...request, query: { ...request.query, prefix: '{prefix}' } },
    ...(longest && { parameters: { prefix: { type: 'text', value: longest.prefix } } }),
    pushed: longest
      ? [{ condition: longest.condition, exact: false, as: `prefix=${longest.prefix}` }]
      : [],
    echo: {},
    aggregated: false,
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export const s3Objects = entity({
  title: 'S3 objects',
  description: 'Objects of a bucket, in their current version',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html',
  key: ['bucket', 'Key'],
  incremental: { none: 'objects can only be filtered by the start of their key' },
  columns: {
    bucket: text({ parameter: 'bucket', description: 'Name of the bucket' }),
    Key: text({ description: "Key; LIKE 'logs/%' only lists keys with this prefix" }),
    Size: integer({ description: 'Size in bytes' }),
    LastModified: timestamp({ description: 'Time of the last change' }),
    ETag: text({ description: 'Entity tag of the content, in quotes' }),
    StorageClass: text({ description: 'Storage class, such as STANDARD or GLACIER' }),
    region: text({
      parameter: 'region',
      description: 'Region of the bucket; without a condition, it is looked up',
    }),
    raw: raw(),
  },
  lists: [
    listed('objects', request, {
      rows: 'Contents',
      needs: [
        { parameter: 'bucket', column: 'bucket' },
        // the bucket may be in another one
        { parameter: 'region', column: 'region', default: 'region', mayDiffer: true },
      ],
      pages: cursorPages({
        from: { body: 'NextContinuationToken' },
        to: { query: 'continuation-token' },
        size: { parameter: 'max-keys', max: 1000 },
        more: 'IsTruncated',
      }),
      translate: {
        because: 'of several conditions on the key, the longest prefix is sent',
        pushes: { Key: ['eq', 'like'] },
        translate: translateObjects,
      },
    }),
  ],
});

const location = {
  bucket: required('text', 'Name of the bucket'),
  key: required('text', 'Key of the object'),
};

/** Actions on objects, named after the service as in `s3.put_object`. */
export const objectActions: Readonly<Record<string, ActionDeclaration>> = {
  /** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
  put_object: action({
    title: 'Write an object',
    description: 'Creates an object from a text, or replaces it',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html',
    parameters: {
      ...location,
      body: required('text', 'Content'),
      region: regionParameter,
    },
    request: put('/{bucket}/{+key}', '{body}', { encoding: 'text', ...signing, ...xml() }),
    // A former version may be lost.
    idempotent: true,
    destructive: true,
    invalidates: ['s3_objects'],
  }),
  /** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html */
  delete_object: action({
    title: 'Delete an object',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html',
    parameters: { ...location, region: regionParameter },
    request: del('/{bucket}/{+key}', undefined, { ...signing, ...xml() }),
    idempotent: true,
    destructive: true,
    invalidates: ['s3_objects'],
  }),
};
