import {
  baseUrlOr,
  config,
  connectorType,
  environmentSignature,
  get,
  onePage,
  signature,
} from '../../../common/declaration/build';
import { cloudwatch } from './cloudwatch';
import { cloudwatchMetrics } from './cloudwatch_metrics';
import { ec2 } from './ec2';
import { errors } from './errors';
import { lambda } from './lambda';
import { inOwnRegion } from './region';
import { s3 } from './s3';
import { s3Objects } from './s3_objects';
import { xml } from './xml';

const AUTHENTICATION = { title: 'Authentication' };
const SCOPE = { title: 'Scope' };
const ROLE = { arn: '{role_arn}', region: '{region}' };

/** https://docs.aws.amazon.com/index.html */
export const aws = connectorType({
  name: 'aws',
  title: 'AWS',
  category: 'cloud',
  icon: 'logoAWS',
  description: 'EC2 instances, S3 buckets, Lambda functions and CloudWatch, with actions',
  docs: 'https://docs.aws.amazon.com/general/latest/gr/aws-apis.html',
  config: {
    access_key_id: config.secret('Access key ID', {
      optional: true,
      group: AUTHENTICATION,
      description:
        'Without keys, those of the server are used: environment, profile, or, if it allows link-local addresses, the role of its machine',
    }),
    secret_access_key: config.secret('Secret access key', {
      optional: true,
      group: AUTHENTICATION,
      needs: 'access_key_id',
    }),
    session_token: config.secret('Session token', {
      optional: true,
      group: AUTHENTICATION,
      needs: 'access_key_id',
      description: 'Only for temporary keys',
    }),
    role_arn: config.text('Role to assume', {
      optional: true,
      group: AUTHENTICATION,
      placeholder: 'arn:aws:iam::123456789012:role/moltler',
      description: 'Its ARN; requests are then signed with its temporary keys',
    }),
    region: config.text('Region', {
      optional: true,
      group: SCOPE,
      default: 'us-east-1',
      placeholder: 'eu-central-1',
      description: 'For actions, S3 and STS, and for lists unless several regions are set',
    }),
    regions: config.textList('Regions to read', {
      optional: true,
      group: SCOPE,
      placeholder: '["eu-central-1", "us-east-1"]',
      description: 'Lists are read in each of them; by default, only in "region"',
    }),
    base_url: config.baseUrl('http://127.0.0.1:5000'),
  },
  api: {
    // https://docs.aws.amazon.com/general/latest/gr/rande.html#regional-endpoints
    baseUrl: baseUrlOr('https://{signing.service}.{signing.region}.amazonaws.com'),
    authentication: [
      signature(
        {
          accessKeyId: '{access_key_id}',
          secretAccessKey: '{secret_access_key}',
          sessionToken: '{session_token}',
        },
        ROLE,
        ['session_token', 'role_arn', 'region'],
      ),
      environmentSignature(ROLE, ['role_arn', 'region'], {
        instead: ['access_key_id', 'secret_access_key'],
        unless: ['session_token'],
      }),
    ],
    pages: onePage(),
    // Per account, region and operation; rejections are retried after a pause.
    // https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
    limits: { maxConcurrency: 8, fallbackWaitSeconds: 2 },
    errors,
    errorCode: [
      { body: 'Errors.Error.Code' },
      { body: 'Error.Code' },
      { body: 'Code' },
      { body: '__type' },
      { header: 'x-amzn-errortype' },
    ],
    errorMessage: ['Errors.Error.Message', 'Error.Message', 'Message', 'message'],
    tests: {
      // every credential may do this, so it only fails if the credential is wrong
      credentials: get(
        '/',
        { Action: 'GetCallerIdentity', Version: '2011-06-15' },
        { ...inOwnRegion('sts'), ...xml() },
      ),
    },
  },
  entities: {
    ec2,
    s3,
    s3_objects: s3Objects,
    lambda,
    cloudwatch,
    cloudwatch_metrics: cloudwatchMetrics,
  },
});
