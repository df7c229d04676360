-- Running instances, with their type and region
SELECT Name, InstanceType, PrivateIpAddress, region
FROM aws_prod.ec2
WHERE State = 'running'
ORDER BY Name;

-- Instances per environment, by their tags
SELECT tags.env AS env, State, count(*) AS instances
FROM aws_prod.ec2
GROUP BY ALL
ORDER BY env, State;

-- Alarms that are firing, including composite alarms
SELECT AlarmName, AlarmType, StateReason, StateUpdatedTimestamp
FROM aws_prod.cloudwatch
WHERE StateValue = 'ALARM';

-- The largest objects below a prefix
SELECT Key, Size, LastModified
FROM aws_prod.s3_objects
WHERE bucket = 'mycompany-artifacts' AND Key LIKE 'checkout/%'
ORDER BY Size DESC
LIMIT 5;

-- Functions with the most memory, in all regions of the connector
SELECT FunctionName, Runtime, MemorySize, region FROM aws_prod.lambda ORDER BY MemorySize DESC LIMIT 5;

-- CPU of an instance over the last hour
SELECT timestamp, value
FROM aws_prod.cloudwatch_metrics
WHERE namespace = 'AWS/EC2' AND metric = 'CPUUtilization' AND dimensions = 'InstanceId=i-0c4ec00c40000001'
  AND region = 'eu-central-1' AND timestamp > now() - INTERVAL '1 hour';

-- Show the request of an action without sending it
DRY RUN CONNECTOR_EXEC aws_prod.ec2.reboot({"instance_id": "i-0c4ec00c40000001"});
