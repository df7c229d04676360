-- Open bugs, newest first
SELECT title, created_at, html_url
FROM mycompany.issues
WHERE state = 'open' AND labels CONTAINS 'bug'
ORDER BY created_at DESC
LIMIT 10;

-- Open issues per label
SELECT label, count(*) AS issues
FROM mycompany.issues i, UNNEST(i.labels) AS label
WHERE i.state = 'open'
GROUP BY label
ORDER BY issues DESC, label;

-- Open issues per assignee, and how many nobody works on
SELECT person, count(*) AS issues
FROM mycompany.issues i LEFT JOIN UNNEST(i.assignees) AS person ON TRUE
WHERE i.state = 'open'
GROUP BY person
ORDER BY issues DESC, person;

-- Who reviews what, and how large is it? The sizes take one request per row.
SELECT repo, number, title, reviewers, additions, deletions
FROM mycompany.pulls
WHERE repo = 'checkout' AND state = 'open'
LIMIT 5;

-- How often does each workflow fail?
SELECT name, count(*) AS runs, count_if(conclusion = 'failure') AS failed
FROM mycompany.actions
WHERE repo = 'checkout' AND created_at > now() - INTERVAL '30 days'
GROUP BY name;

-- Issues with the names of their authors
SELECT i.number, i.title, u.name
FROM mycompany.issues i
JOIN mycompany.users u ON u.login = i.author
WHERE i.repo = 'checkout' AND i.state = 'open'
LIMIT 5;

-- GitHub search: fast across repositories, at most 1,000 rows, slightly out of date
SELECT repo, number, title FROM mycompany.search_issues WHERE QUERY = 'org:mycompany timeout';

-- Show the request of an action without sending it
DRY RUN CONNECTOR_EXEC mycompany.issues.create({"title": "New issue from Moltler"});
