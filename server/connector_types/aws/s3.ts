import {
  cursorPages,
  entity,
  get,
  listed,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { objectActions } from './s3_objects';
import { bucketSigning } from './s3_signing';
import { xml } from './xml';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html */
export const s3 = entity({
  title: 'S3 buckets',
  description: 'Buckets of the account, in all regions',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_Bucket.html',
  key: ['Name'],
  incremental: { none: 'buckets cannot be filtered by time' },
  columns: {
    Name: text({ description: 'Name of the bucket' }),
    region: text({ description: 'Region of the bucket', at: 'BucketRegion' }),
    CreationDate: timestamp({ description: 'Time of creation' }),
    BucketArn: text({ description: 'ARN of the bucket' }),
    raw: raw(),
  },
  lists: [
    // without max-buckets, the response has no regions and no pages
    listed(
      'buckets',
      get('/', {}, { ...bucketSigning('{config.region}'), ...xml('Buckets.Bucket') }),
      {
        rows: 'Buckets.Bucket',
        pages: cursorPages({
          from: { body: 'ContinuationToken' },
          to: { query: 'continuation-token' },
          size: { parameter: 'max-buckets', max: 1000 },
        }),
      },
    ),
  ],
  actions: objectActions,
});
