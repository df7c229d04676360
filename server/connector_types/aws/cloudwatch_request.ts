import { post } from '../../../common/declaration/build';
import type { JsonValue, RequestTemplate } from '../../../common/declaration';
import { inRegion } from './region';

/** A request in CloudWatch's JSON protocol, which names the operation in a header. */
export const cloudwatchRequest = (
  operation: string,
  body: Readonly<Record<string, JsonValue>>,
): RequestTemplate =>
  post('/', body, {
    headers: {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': `GraniteServiceVersion20100801.${operation}`,
    },
    ...inRegion('monitoring'),
  });
