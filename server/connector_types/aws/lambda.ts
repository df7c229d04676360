import {
  action,
  cursorPages,
  document,
  entity,
  get,
  integer,
  list,
  listed,
  optional,
  post,
  raw,
  required,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { eachRegion, inRegion, regionColumn, regionParameter } from './region';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html */
export const lambda = entity({
  title: 'Lambda functions',
  description: 'Functions, with the configuration of their latest version',
  docs: 'https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html',
  key: ['region', 'FunctionName'],
  incremental: { none: 'functions cannot be filtered' },
  columns: {
    FunctionName: text({ description: 'Name of the function' }),
    FunctionArn: text({ description: 'ARN of the function' }),
    region: regionColumn(),
    Runtime: text({ description: 'Runtime, such as nodejs22.x; NULL for container images' }),
    Handler: text({ description: 'Handler' }),
    Description: text({ description: 'Description' }),
    Role: text({ description: 'ARN of the role it runs with' }),
    MemorySize: integer({ description: 'Memory in MB' }),
    Timeout: integer({ description: 'Maximum duration in seconds' }),
    CodeSize: integer({ description: 'Size of the package in bytes' }),
    CodeSha256: text({ description: 'SHA-256 of the package' }),
    PackageType: text({ description: 'Kind of package', values: ['Zip', 'Image'] }),
    Architectures: list('text', { description: 'Architectures, such as arm64' }),
    Version: text({ description: 'Version; $LATEST' }),
    LastModified: timestamp({ description: 'Time of the last change' }),
    EphemeralStorage: integer({
      description: 'Size of /tmp in MB',
      at: 'EphemeralStorage.Size',
    }),
    Environment: document({
      description: 'Environment variables, which may contain secrets',
      at: 'Environment.Variables',
      hidden: true,
    }),
    Layers: list('text', { description: 'ARNs of the layers', at: 'Layers[].Arn' }),
    VpcId: text({ description: 'Id of the VPC', at: 'VpcConfig.VpcId' }),
    TracingMode: text({ description: 'Mode of X-Ray tracing', at: 'TracingConfig.Mode' }),
    raw: raw(),
  },
  lists: [
    listed('functions', get('/2015-03-31/functions', {}, inRegion('lambda')), {
      rows: 'Functions',
      needs: eachRegion,
      // "Lambda returns up to 50 items in each response."
      pages: cursorPages({
        from: { body: 'NextMarker' },
        to: { query: 'Marker' },
        size: { parameter: 'MaxItems', max: 50 },
      }),
    }),
  ],
  actions: {
    /** https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html */
    invoke: action({
      title: 'Invoke a function',
      description: 'Runs a function and returns its result; an error of the function is an error',
      docs: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
      parameters: {
        function_name: required('text', 'Name or ARN of the function'),
        payload: optional('document', 'Event for the function'),
        region: regionParameter,
      },
      request: post('/2015-03-31/functions/{function_name}/invocations', '{payload}', {
        headers: { 'X-Amz-Invocation-Type': 'RequestResponse' },
        ...inRegion('lambda'),
      }),
    }),
  },
});
