import type { SampleRequest, SampleResponse } from '../http/loopback_service';
import type { SampleAccount, SampleInstance } from './dataset';
import { failure, xmlResponse } from './responses';

const FILTERED: Readonly<Record<string, (instance: SampleInstance) => string>> = {
  'instance-id': ({ id }) => id,
  'instance-state-name': ({ state }) => state,
  'instance-type': ({ type }) => type,
  'private-ip-address': ({ address }) => address,
  'tag:Name': ({ name }) => name,
  'tag:env': ({ env }) => env,
};

/** `*` and `?` are wildcards. */
const matches = (text: string, pattern: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  ).test(text);

const valuesOf = (query: URLSearchParams, name: string): readonly string[] =>
  [...query].flatMap(([one, value]) => (one.startsWith(`${name}.`) ? [value] : []));

/** EC2 in one region: https://docs.aws.amazon.com/AWSEC2/latest/APIReference */
export function respondEc2(
  { instances }: SampleAccount,
  region: string,
  { query, body }: SampleRequest,
): SampleResponse {
  const given = new URLSearchParams([...query, ...new URLSearchParams(body)]);
  const own = instances.filter((one) => one.region === region);
  const operation = given.get('Action');
  if (operation === 'DescribeInstances') return described(own, given);
  const states: Readonly<Record<string, string | undefined>> = {
    StartInstances: 'running',
    StopInstances: 'stopped',
    RebootInstances: 'running',
  };
  const state = states[operation ?? ''];
  if (state === undefined)
    return failure(400, 'InvalidAction', `The action ${operation ?? ''} is not valid`);
  const ids = valuesOf(given, 'InstanceId');
  const unknown = ids.find((id) => !own.some((one) => one.id === id));
  if (unknown !== undefined)
    return failure(
      400,
      'InvalidInstanceID.NotFound',
      `The instance ID '${unknown}' does not exist`,
    );
  const item = own
    .filter(({ id }) => ids.includes(id))
    .map((one) => {
      const previousState = { name: one.state };
      one.state = state;
      return { instanceId: one.id, currentState: { name: state }, previousState };
    });
  return xmlResponse(`${operation ?? ''}Response`, { instancesSet: { item } });
}

function described(own: readonly SampleInstance[], given: URLSearchParams): SampleResponse {
  const found = own.filter((one) => {
    for (let at = 1; given.has(`Filter.${at}.Name`); at++) {
      const read = FILTERED[given.get(`Filter.${at}.Name`) ?? ''];
      const values = valuesOf(given, `Filter.${at}.Value`);
      if (read !== undefined && !values.some((value) => matches(read(one), value))) return false;
    }
    return true;
  });
  const size = Number(given.get('MaxResults') ?? 1000);
  const from = Number(given.get('NextToken') ?? 0);
  const item = found.slice(from, from + size).map((one) => ({
    reservationId: `r-${one.id.slice(2)}`,
    ownerId: '123456789012',
    instancesSet: {
      item: [
        {
          instanceId: one.id,
          imageId: 'ami-0c4ec00c4',
          instanceState: { name: one.state },
          instanceType: one.type,
          placement: { availabilityZone: `${one.region}a` },
          privateIpAddress: one.address,
          architecture: one.type.startsWith('m7g') ? 'arm64' : 'x86_64',
          platformDetails: 'Linux/UNIX',
          launchTime: one.launchedAt,
          tagSet: {
            item: [
              { key: 'Name', value: one.name },
              { key: 'env', value: one.env },
              { key: 'service', value: one.name.replace(/-\d$/, '') },
            ],
          },
        },
      ],
    },
  }));
  return xmlResponse('DescribeInstancesResponse', {
    reservationSet: { item },
    ...(from + size < found.length ? { nextToken: String(from + size) } : {}),
  });
}
