import type { ErrorRule } from '../../../common/declaration';

const BUCKET_REGION =
  'Name the region of the bucket: region = \'…\' in WHERE, or "region" of the action. The entity s3 lists it for each bucket.';

/**
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html and
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html
 */
export const errors: readonly ErrorRule[] = [
  {
    code: [
      'Throttling',
      'ThrottlingException',
      'ThrottledException',
      'RequestLimitExceeded',
      'RequestThrottled',
      'SlowDown',
      'TooManyRequestsException',
      'EC2ThrottledException',
    ],
    family: 'rate_limit_error',
    retry: true,
  },
  {
    code: [
      'AuthFailure',
      'ExpiredToken',
      'ExpiredTokenException',
      'IncompleteSignature',
      'IncompleteSignatureException',
      'InvalidAccessKeyId',
      'InvalidClientTokenId',
      'InvalidSignatureException',
      'InvalidToken',
      'MissingAuthenticationToken',
      'MissingAuthenticationTokenException',
      'RequestExpired',
      'RequestTimeTooSkewed',
      'SignatureDoesNotMatch',
      'TokenRefreshRequired',
      'UnrecognizedClientException',
    ],
    family: 'auth_error',
  },
  {
    code: [
      'AccessDenied',
      'AccessDeniedException',
      'AllAccessDisabled',
      'OptInRequired',
      'UnauthorizedOperation',
    ],
    family: 'permission_error',
  },
  {
    code: [
      'InvalidInstanceID.NotFound',
      'NoSuchBucket',
      'NoSuchKey',
      'ResourceNotFound',
      'ResourceNotFoundException',
    ],
    family: 'not_found_error',
  },
  // a bucket answers only in its own region
  {
    status: [301, 307],
    code: ['PermanentRedirect', 'TemporaryRedirect'],
    family: 'invalid_request_error',
    hint: BUCKET_REGION,
  },
  {
    code: ['AuthorizationHeaderMalformed', 'IllegalLocationConstraintException'],
    family: 'invalid_request_error',
    hint: BUCKET_REGION,
  },
  // the function ran and failed: https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
  { status: 200, hasHeader: 'x-amz-function-error', family: 'invalid_request_error' },
];
