-- Recent alerts
SELECT name, status, last_triggered
FROM datadog_prod.monitors
WHERE status = 'Alert'
ORDER BY last_triggered DESC
LIMIT 10;

-- One series per host: a tag that is named as a column splits the metric
SELECT host, timestamp, value
FROM datadog_prod.metrics
WHERE metric = 'system.cpu.user' AND service = 'checkout'
  AND timestamp > now() - INTERVAL '1 hour';

-- Native metric query
SELECT timestamp, value, unit
FROM datadog_prod.metrics
WHERE QUERY = 'sum:trace.http.request.errors{service:checkout}.as_count()'
  AND timestamp > now() - INTERVAL '4 hours';

-- What happened around the last deployments?
SELECT date_happened, title, source, tags
FROM datadog_prod.events
WHERE date_happened > now() - INTERVAL '7 days'
ORDER BY date_happened DESC
LIMIT 10;

-- Which hosts have stopped reporting?
SELECT host_name, up, last_reported_time, tags
FROM datadog_prod.hosts
WHERE up = false;

-- Errors of a service, newest first
SELECT timestamp, host, message
FROM datadog_prod.logs
WHERE service = 'checkout' AND status = 'error' AND timestamp > now() - INTERVAL '1 day'
ORDER BY timestamp DESC
LIMIT 10;

-- What is muted, and why?
SELECT m.name, d.message, d.end
FROM datadog_prod.downtimes d
JOIN datadog_prod.monitors m ON m.id = d.monitor_id
WHERE d.status = 'active';

-- Open bugs of the services that alert
SELECT m.name, m.status, i.number, i.title
FROM datadog_prod.monitors m
JOIN mycompany.issues i ON m.tags CONTAINS 'service:' || replace(i.repo, 'mycompany/', '')
WHERE m.status = 'Alert' AND i.state = 'open' AND i.labels CONTAINS 'bug'
LIMIT 10;

-- Show the requests of an action without sending them
DRY RUN CONNECTOR_EXEC datadog_prod.monitors.unmute(monitor_id => 4200103);
