import type { LimitDeclaration, ListDeclaration } from '../../../common/declaration';
import { declaredBucket, type Connector } from '../../connectors';
import { counted } from '../../../common/quantities';

/** How many requests of a list may be sent in a time: the declared limits of the service, and `rate_limit` in OPTIONS. */
export function pacingOf(
  { declaration, options }: Connector,
  { request }: ListDeclaration,
): string | undefined {
  const { limits } = declaration.api;
  const name = declaredBucket(limits, request.path, request.limit);
  const bucket = limits.buckets?.find((one) => one.bucket === name);
  const each = request.limit?.each === undefined ? '' : ' and each of its values';
  const parts = [
    ...ratesOf(limits),
    ...(bucket === undefined ? [] : ratesOf(bucket).map((rate) => `${rate} for ${name}${each}`)),
    ...(options.rateLimit === undefined
      ? []
      : [`${counted(options.rateLimit, 'request')} per second (rate_limit)`]),
  ];
  return parts.length === 0 ? undefined : `at most ${parts.join(', ')}`;
}

type Rates = Pick<LimitDeclaration, 'perSecond' | 'perMinute' | 'perHour'>;

const ratesOf = ({ perSecond, perMinute, perHour }: Rates): readonly string[] =>
  Object.entries({ second: perSecond, minute: perMinute, hour: perHour }).flatMap(([unit, rate]) =>
    rate === undefined ? [] : [`${counted(rate, 'request')} per ${unit}`],
  );
