import { action, optional, post } from '../../../common/declaration/build';
import type { ActionDeclaration } from '../../../common/declaration';
import { VERSION } from './ec2_filters';
import { inRegion, regionParameter } from './region';
import { xml } from './xml';

const DOCS = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference';

const change = (operation: string, ids: string | readonly string[]): ReturnType<typeof post> =>
  post(
    '/',
    { Action: operation, Version: VERSION, InstanceId: ids },
    { encoding: 'numbered_form', ...inRegion('ec2'), ...xml('*.item') },
  );

const onInstances = (
  operation: string,
  more: Pick<ActionDeclaration, 'title' | 'description' | 'idempotent' | 'result'>,
): ActionDeclaration =>
  action({
    docs: `${DOCS}/API_${operation}.html`,
    parameters: {
      instance_id: optional('text', 'Id of the instance'),
      instance_ids: optional({ list: 'text' }, 'Ids of several instances, instead of instance_id'),
      region: regionParameter,
    },
    request: [
      { needs: ['instance_ids'], request: change(operation, '{instance_ids}') },
      { needs: ['instance_id'], request: change(operation, ['{instance_id}']) },
    ],
    invalidates: ['ec2'],
    ...more,
  });

export const instanceActions = {
  /** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html */
  start: onInstances('StartInstances', {
    title: 'Start instances',
    idempotent: true,
    result: 'instancesSet.item',
  }),
  /** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html */
  stop: onInstances('StopInstances', {
    title: 'Stop instances',
    description: 'Data on instance store volumes is lost',
    idempotent: true,
    result: 'instancesSet.item',
  }),
  /** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RebootInstances.html */
  reboot: onInstances('RebootInstances', {
    title: 'Reboot instances',
    description: 'AWS queues the reboot and does not report its end',
    idempotent: false,
  }),
};
