-- What is connected?
SHOW CONNECTORS;

-- Open bugs of the whole organization, newest first.
-- GitHub filters and sorts them; only the pages that are needed are read.
SELECT repo, number, title
FROM mycompany.issues
WHERE state = 'open' AND labels CONTAINS 'bug'
ORDER BY created_at DESC
LIMIT 5;

-- Which requests would a query send? EXPLAIN shows them without sending any.
EXPLAIN SELECT number, title
FROM mycompany.issues
WHERE repo = 'checkout' AND state = 'open' AND title ILIKE '%twice%';

-- SELECT is full SQL: where are the bugs, and how old are they?
SELECT repo, count(*) AS open_bugs,
    round(avg(date_diff('day', created_at, now()))) AS average_days,
    mode(author) AS reported_most_by
FROM mycompany.issues
WHERE state = 'open' AND labels CONTAINS 'bug'
GROUP BY repo
ORDER BY open_bugs DESC
LIMIT 5;

-- Which workflow runs of the last week failed?
SELECT name, head_branch, run_number, created_at
FROM mycompany.actions
WHERE repo = 'checkout' AND conclusion = 'failure'
    AND created_at > now() - INTERVAL '7 days'
ORDER BY created_at DESC;

-- The same language for metrics. Prometheus computes the aggregates itself.
SELECT job, count(*) AS instances, sum(value) AS up
FROM prometheus_prod.metrics
WHERE metric = 'up'
GROUP BY job
ORDER BY job;

-- PromQL works, too: the share of failed requests, in percent.
SELECT job, round(value * 100, 2) AS percent_failed
FROM prometheus_prod.metrics
WHERE QUERY = 'sum by (job) (rate(http_requests_total{code="500"}[5m]))
             / sum by (job) (rate(http_requests_total[5m]))'
ORDER BY percent_failed DESC;

-- Two services in one statement: open bugs of the jobs that are down right now.
SELECT m.job, m.instance, count(i.number) AS open_bugs
FROM prometheus_prod.metrics m
JOIN mycompany.issues i ON i.repo = 'mycompany/' || m.job
WHERE m.metric = 'up' AND m.value = 0
    AND i.state = 'open' AND i.labels CONTAINS 'bug'
GROUP BY m.job, m.instance;

-- Lists become rows with UNNEST: open bugs per label.
SELECT label, count(*) AS open_bugs
FROM mycompany.issues i, UNNEST(i.labels) AS label
WHERE i.state = 'open' AND i.labels CONTAINS 'bug' AND label != 'bug'
GROUP BY label
ORDER BY open_bugs DESC
LIMIT 5;

-- Which open pull requests name a ticket that is not done?
-- Only these tickets are requested from Jira.
SELECT p.repo, p.number, j.key, j.status
FROM mycompany.pulls p
JOIN jira_project.issues j
    ON j.key = regexp_extract(p.title, '[A-Z]+-[0-9]+')
WHERE p.state = 'open' AND j.status != 'Done'
ORDER BY j.key
LIMIT 5;

-- Which pull requests touch the services of incidents that nobody has
-- acknowledged, and who is on call?
SELECT i.incident_number, p.repo, p.number, o.user AS on_call
FROM pagerduty_prod.incidents i
JOIN mycompany.pulls p ON p.repo = 'mycompany/' || i.service
JOIN pagerduty_prod.oncall o
    ON o.escalation_policy = i.escalation_policy
WHERE i.status = 'triggered' AND p.state = 'open'
    AND o.escalation_level = 1
ORDER BY i.incident_number, p.number DESC
LIMIT 5;

-- Actions change data. DRY RUN shows the request without sending it.
DRY RUN CONNECTOR_EXEC mycompany.issues.create({
    "title": "New issue from Moltler",
    "body": "Created automatically",
    "labels": ["automated"]
});

-- This sends it.
CONNECTOR_EXEC mycompany.issues.create({
    "title": "New issue from Moltler",
    "body": "Created automatically",
    "labels": ["automated"]
});

-- And there it is: pages cached before the action are not used again.
SELECT number, title, state, labels
FROM mycompany.issues
WHERE repo = 'checkout'
ORDER BY created_at DESC
LIMIT 3;

-- An action can be run for each row of a query.
-- DRY RUN shows the requests without sending them.
DRY RUN CONNECTOR_EXEC pagerduty_prod.incidents.acknowledge(
    incident_id => id
)
FOR EACH (
    SELECT id FROM pagerduty_prod.incidents
    WHERE status = 'triggered'
    ORDER BY created_at
    LIMIT 3
);

-- SYNC copies rows to an index.
-- Queries of the index send no requests to the service.
SYNC CONNECTOR mycompany.issues TO github-*
INCREMENTAL ON updated_at;

SELECT author, count(*) AS open_issues
FROM github-mycompany-issues
WHERE state = 'open'
GROUP BY author
ORDER BY open_issues DESC
LIMIT 5;

-- A schedule keeps the index up to date; each run only reads what has changed.
ALTER SYNC mycompany_issues SET SCHEDULE '*/15 * * * *';
