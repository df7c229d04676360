import {
  startLoopbackService,
  type LoopbackService,
  type SampleRequest,
  type SampleResponse,
} from '../http/loopback_service';
import { respondCloudwatch } from './alarms';
import { sampleAccount } from './dataset';
import { respondEc2 } from './instances';
import { respondS3 } from './objects';
import { failure, xmlResponse } from './responses';

export interface SampleAwsOptions {
  /** The only key that is accepted. Signatures are not checked. */
  readonly accessKeyId: string;
  readonly latency: number;
  readonly now: () => number;
}

/** A loopback service with enough of AWS for the demo: the scope of the signature selects the service and the region. */
export function startSampleAws({
  accessKeyId,
  latency,
  now,
}: SampleAwsOptions): Promise<LoopbackService> {
  const account = sampleAccount(now());
  const respond = (request: SampleRequest): SampleResponse => {
    const [, key, region = '', service] =
      /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(request.headers.authorization ?? '') ?? [];
    if (key !== accessKeyId)
      return failure(
        401,
        'AuthFailure',
        'AWS was not able to validate the provided access credentials',
      );
    switch (service) {
      case 'ec2':
        return respondEc2(account, region, request);
      case 's3':
        return respondS3(account, request, now());
      case 'monitoring':
        return respondCloudwatch(account, region, request);
      case 'lambda':
        return respondLambda(region, request);
      default:
        return xmlResponse('GetCallerIdentityResponse', {
          GetCallerIdentityResult: {
            Arn: 'arn:aws:iam::123456789012:user/moltler',
            Account: '123456789012',
          },
        });
    }
  };
  const respondLambda = (region: string, { method, path, body }: SampleRequest): SampleResponse => {
    const own = account.functions.filter((one) => one.region === region);
    if (method === 'GET')
      return {
        status: 200,
        body: {
          Functions: own.map(({ name, memory, modifiedAt }) => ({
            FunctionName: name,
            FunctionArn: `arn:aws:lambda:${region}:123456789012:function:${name}`,
            Runtime: 'nodejs22.x',
            Handler: 'index.handler',
            MemorySize: memory,
            Timeout: 30,
            PackageType: 'Zip',
            Architectures: ['arm64'],
            LastModified: modifiedAt,
            Version: '$LATEST',
          })),
        },
      };
    const name = decodeURIComponent(path.split('/')[3] ?? '');
    if (own.some((one) => one.name === name))
      return {
        status: 200,
        body: { received: JSON.parse(body === '' ? 'null' : body) as unknown },
      };
    return {
      status: 404,
      headers: { 'x-amzn-errortype': 'ResourceNotFoundException' },
      body: { Type: 'User', Message: `Function not found: ${name}` },
    };
  };
  return startLoopbackService({
    latency,
    routes: {},
    gate: respond,
    notFound: failure(404, 'NotFound', 'Not found'),
  });
}
