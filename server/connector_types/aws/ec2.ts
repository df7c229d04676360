import {
  boolean,
  cursorPages,
  document,
  entity,
  get,
  integer,
  list,
  listed,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { instanceActions } from './ec2_actions';
import { instancesOf, pushes, reservationsOf, translateInstances, VERSION } from './ec2_filters';
import { eachRegion, inRegion, regionColumn } from './region';
import { tagColumn, tagListColumn, tagsColumn } from './tags';
import { xml } from './xml';

const TAGS = { path: 'tagSet.item', key: 'key', value: 'value' };

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html */
export const ec2 = entity({
  title: 'EC2 instances',
  description: 'Virtual machines, including stopped and recently terminated ones',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Instance.html',
  key: ['region', 'InstanceId'],
  incremental: { none: 'instances cannot be filtered by time of change' },
  columns: {
    InstanceId: text({ description: 'Id of the instance', at: 'instanceId' }),
    Name: tagColumn('Name', TAGS, 'Name: the value of the tag Name'),
    State: text({
      description: 'State',
      at: 'instanceState.name',
      values: ['pending', 'running', 'shutting-down', 'terminated', 'stopping', 'stopped'],
    }),
    StateReason: text({ description: 'Reason for the last change of state', at: 'reason' }),
    InstanceType: text({ description: 'Type, such as t3.micro', at: 'instanceType' }),
    AvailabilityZone: text({
      description: 'Availability zone',
      at: 'placement.availabilityZone',
    }),
    region: regionColumn(),
    PrivateIpAddress: text({ description: 'Private IPv4 address', at: 'privateIpAddress' }),
    PublicIpAddress: text({ description: 'Public IPv4 address', at: 'ipAddress' }),
    PrivateDnsName: text({ description: 'Private DNS name', at: 'privateDnsName' }),
    PublicDnsName: text({ description: 'Public DNS name', at: 'dnsName' }),
    VpcId: text({ description: 'Id of the VPC', at: 'vpcId' }),
    SubnetId: text({ description: 'Id of the subnet', at: 'subnetId' }),
    SecurityGroups: list('text', {
      description: 'Ids of the security groups',
      at: 'groupSet.item[].groupId',
    }),
    ImageId: text({ description: 'Id of the image (AMI)', at: 'imageId' }),
    KeyName: text({ description: 'Name of the key pair', at: 'keyName' }),
    IamInstanceProfile: text({
      description: 'ARN of the instance profile',
      at: 'iamInstanceProfile.arn',
    }),
    Architecture: text({ description: 'Architecture, such as x86_64', at: 'architecture' }),
    PlatformDetails: text({ description: 'Operating system, as billed', at: 'platformDetails' }),
    InstanceLifecycle: text({
      description: 'NULL for on-demand instances, else spot or scheduled',
      at: 'instanceLifecycle',
    }),
    CoreCount: integer({ description: 'Number of cores', at: 'cpuOptions.coreCount' }),
    Monitoring: text({ description: 'State of detailed monitoring', at: 'monitoring.state' }),
    EbsOptimized: boolean({ description: 'Whether it is EBS optimized', at: 'ebsOptimized' }),
    RootDeviceName: text({ description: 'Name of the root device', at: 'rootDeviceName' }),
    BlockDeviceMappings: document({
      description: 'Volumes and their devices',
      at: 'blockDeviceMapping.item',
    }),
    LaunchTime: timestamp({ description: 'Time of the last start', at: 'launchTime' }),
    OwnerId: text({ description: 'Account that owns it', at: 'ownerId' }),
    ReservationId: text({ description: 'Id of the launch it was part of', at: 'reservationId' }),
    tags: tagsColumn(TAGS),
    tag_list: tagListColumn(TAGS),
    raw: raw(),
  },
  lists: [
    listed(
      'instances',
      get(
        '/',
        { Action: 'DescribeInstances', Version: VERSION },
        { ...inRegion('ec2'), ...xml('reservationSet.item', '*.item') },
      ),
      {
        rows: 'reservationSet.item',
        needs: eachRegion,
        pages: cursorPages({
          from: { body: 'nextToken' },
          to: { query: 'NextToken' },
          // Up to 1,000, but then a response takes long to parse.
          size: { parameter: 'MaxResults', min: 5, max: 200 },
        }),
        translate: {
          because: 'filters are numbered, and their names differ from those of the columns',
          pushes,
          translate: translateInstances,
          read: (body) => reservationsOf(body).flatMap(instancesOf),
          readItem: instancesOf,
        },
      },
    ),
  ],
  actions: instanceActions,
});
