-- What is connected?
SHOW CONNECTORS;

-- Open bugs, newest first. The service filters; nothing is read that is not needed.
SELECT repo, number, title, author, created_at
FROM mycompany.issues
WHERE state = 'open' AND labels CONTAINS 'bug'
ORDER BY created_at DESC
LIMIT 5;

-- What would be asked of whom? EXPLAIN shows the requests and sends none.
EXPLAIN SELECT number, title
FROM mycompany.issues
WHERE repo = 'checkout' AND state = 'open' AND title ILIKE '%timeout%';

-- Anything that SQL can say.
SELECT repo, count(*) AS open_issues, count_if(labels CONTAINS 'bug') AS bugs
FROM mycompany.issues
WHERE state = 'open'
GROUP BY repo
ORDER BY bugs DESC
LIMIT 5;

-- Which workflow runs failed in the last week, and where?
SELECT repo, name, head_branch, run_number, created_at
FROM mycompany.actions
WHERE repo = 'checkout' AND conclusion = 'failure' AND created_at > now() - INTERVAL '7 days'
ORDER BY created_at DESC;

-- The same language for metrics: this becomes PromQL.
SELECT job, count(*) AS instances, sum(value) AS up
FROM prometheus_prod.metrics
WHERE metric = 'up'
GROUP BY job
ORDER BY job;

-- Two services in one statement: bugs of the services whose instances are down.
SELECT m.job, m.instance, count(i.number) AS open_bugs
FROM prometheus_prod.metrics m
JOIN mycompany.issues i ON i.repo = 'mycompany/' || m.job
WHERE m.metric = 'up' AND m.value = 0 AND i.state = 'open' AND i.labels CONTAINS 'bug'
GROUP BY m.job, m.instance;

-- Actions change things. DRY RUN shows the request first, and sends nothing.
DRY RUN CONNECTOR_EXEC mycompany.issues.create({
    "title": "New issue from Moltler",
    "body": "Created automatically",
    "labels": ["automated"]
});

CONNECTOR_EXEC mycompany.issues.create({
    "title": "New issue from Moltler",
    "body": "Created automatically",
    "labels": ["automated"]
});

-- The new issue is there at once: our own writes renew what was cached.
SELECT number, title, state, labels
FROM mycompany.issues
WHERE repo = 'checkout'
ORDER BY created_at DESC
LIMIT 3;
