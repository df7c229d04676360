import type { RequestSigning } from '../../../common/declaration';

/** S3 signs paths as they are sent: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
export const bucketSigning = (region: string): { readonly signing: RequestSigning } => ({
  signing: {
    service: 's3',
    region,
    encodesPathTwice: false,
    // https://docs.aws.amazon.com/AmazonS3/latest/API/Redirects.html
    regionIn: { header: 'x-amz-bucket-region', body: 'Region' },
  },
});
