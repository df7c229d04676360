import { REPOSITORIES } from '../github/words';

const HOUR = 3_600_000;

export interface SampleInstance {
  readonly id: string;
  readonly name: string;
  readonly env: string;
  readonly type: string;
  readonly region: string;
  readonly address: string;
  readonly launchedAt: string;
  state: string;
}
export interface SampleAlarm {
  readonly name: string;
  readonly type: 'MetricAlarm' | 'CompositeAlarm';
  readonly region: string;
  readonly rule?: string;
  readonly instance?: string;
  readonly updatedAt: number;
  state: string;
  reason: string;
}
export interface SampleFunction {
  readonly name: string;
  readonly region: string;
  readonly memory: number;
  readonly modifiedAt: string;
}
export interface SampleObject {
  readonly key: string;
  readonly size: number;
  readonly modifiedAt: string;
}
export interface SampleAccount {
  readonly instances: readonly SampleInstance[];
  readonly alarms: readonly SampleAlarm[];
  readonly functions: readonly SampleFunction[];
  /** Bucket → its region and objects. */
  readonly buckets: ReadonlyMap<
    string,
    { readonly region: string; readonly objects: Map<string, SampleObject> }
  >;
}

export const HOME = 'eu-central-1';
const ABROAD = 'us-east-1';

/** What the sample organization runs on: two instances for each of its services, some in another region. */
export function sampleAccount(now: number): SampleAccount {
  const ago = (hours: number): string => new Date(now - hours * HOUR).toISOString();
  const services = REPOSITORIES.slice(0, 8).map(([name]) => name);
  const instances = services.flatMap((service, at) =>
    [1, 2].map((number): SampleInstance => {
      const index = at * 2 + number;
      const env = at % 4 === 3 ? 'staging' : 'prod';
      return {
        id: `i-0c4ec00c4${String(index).padStart(7, '0')}`,
        name: `${service}-${number}`,
        env,
        type: env === 'prod' ? 'm7g.large' : 't3.micro',
        region: at % 3 === 2 ? ABROAD : HOME,
        address: `10.0.${at}.${10 + number}`,
        launchedAt: ago(index * 31),
        state: env === 'staging' && number === 2 ? 'stopped' : 'running',
      };
    }),
  );
  const alarms: SampleAlarm[] = services.flatMap((service, at) => {
    const region = at % 3 === 2 ? ABROAD : HOME;
    const fires = at === 0 || at === 4;
    const instance = instances[at * 2]?.id ?? '';
    return [
      {
        name: `${service}-cpu`,
        type: 'MetricAlarm' as const,
        region,
        instance,
        updatedAt: (now - (at + 1) * HOUR) / 1000,
        state: fires ? 'ALARM' : 'OK',
        reason: fires
          ? 'Threshold Crossed: 3 datapoints were greater than the threshold (80.0).'
          : 'Threshold Crossed: 3 datapoints were not greater than the threshold (80.0).',
      },
    ];
  });
  alarms.push({
    name: 'shop',
    type: 'CompositeAlarm',
    region: HOME,
    rule: 'ALARM("checkout-cpu") OR ALARM("storefront-cpu")',
    updatedAt: (now - HOUR) / 1000,
    state: 'ALARM',
    reason: 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:checkout-cpu transitioned to ALARM',
  });
  const functions = [
    'resize-images',
    'send-receipts',
    'sync-prices',
    'rotate-tokens',
    'export-orders',
  ].map((name, at): SampleFunction => ({
    name,
    region: at === 4 ? ABROAD : HOME,
    memory: 128 * 2 ** (at % 4),
    modifiedAt: ago(24 * (at + 2)).replace('Z', '+0000'),
  }));
  const artifacts = services.slice(0, 3).flatMap((service, at) =>
    [1, 2, 3].map((build): SampleObject => ({
      key: `${service}/build-${build}.tar.gz`,
      size: 1_000_000 * (at + 1) + 12_345 * build,
      modifiedAt: ago(24 * build),
    })),
  );
  const logs = [0, 1, 2].map((day): SampleObject => ({
    key: `${ago(24 * day).slice(0, 10)}/access.log`,
    size: 250_000 + 1000 * day,
    modifiedAt: ago(24 * day),
  }));
  const bucket = (objects: readonly SampleObject[]) => ({
    region: HOME,
    objects: new Map(objects.map((one) => [one.key, one])),
  });
  return {
    instances,
    alarms,
    functions,
    buckets: new Map([
      ['mycompany-artifacts', bucket(artifacts)],
      ['mycompany-logs', bucket(logs)],
    ]),
  };
}
