-- Which targets are up?
SELECT job, instance, value FROM prometheus_prod.metrics WHERE metric = 'up';

-- A time range: one row per series and step
SELECT instance, timestamp, value
FROM prometheus_prod.metrics
WHERE metric = 'process_resident_memory_bytes' AND job = 'checkout'
  AND timestamp > now() - INTERVAL '1 hour' AND step = '5m';

-- Aggregates become PromQL if the result is the same
SELECT job, count(*) AS instances, avg(value) AS share_up
FROM prometheus_prod.metrics
WHERE metric = 'up'
GROUP BY job;

-- Native PromQL
SELECT job, value
FROM prometheus_prod.metrics
WHERE QUERY = 'sum by (job) (rate(http_requests_total{code="500"}[5m]))';

-- Which alerts are firing?
SELECT alertname, state, severity, active_at FROM prometheus_prod.alerts WHERE state = 'firing';
