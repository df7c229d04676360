-- High priority incidents
SELECT key, summary, status, priority
FROM jira_project.issues
WHERE project = 'OPS'
  AND type = 'Incident'
  AND priority IN ('High', 'Critical')
  AND status != 'Resolved';

-- What is in the current sprint, and who works on it? Custom fields are columns.
SELECT key, summary, assignee, status, `Story Points`
FROM jira_project.issues
WHERE sprint = 'SHOP Sprint 7'
ORDER BY status, key;

-- Story points per sprint
SELECT s.name, s.state, sum(i.`Story Points`) AS points, count(*) AS issues
FROM jira_project.sprints s
JOIN jira_project.issues i ON i.sprint_id = s.id
WHERE i.project = 'SHOP'
GROUP BY s.name, s.state, s.startDate
ORDER BY s.startDate;

-- How long does it take to resolve an incident?
SELECT priority, count(*) AS incidents,
    round(avg(date_diff('hour', created, resolved)) / 24, 1) AS average_days
FROM jira_project.issues
WHERE project = 'OPS' AND type = 'Incident' AND resolved > now() - INTERVAL '90 days'
GROUP BY priority
ORDER BY incidents DESC;

-- Everything that JQL can say
SELECT key, summary, labels, updated
FROM jira_project.issues
WHERE JQL = 'text ~ "certificate" AND labels is not EMPTY ORDER BY updated DESC'
LIMIT 10;

-- The discussion of an issue
SELECT c.created, c.author, c.body
FROM jira_project.comments c
WHERE c.issue = 'SHOP-42'
ORDER BY c.created;

-- Correlate GitHub PRs with Jira tickets
SELECT
    g.title as pr_title,
    j.summary as ticket_summary,
    j.status as ticket_status
FROM mycompany.pulls g
JOIN jira_project.issues j ON g.title LIKE '%' || j.key || '%'
WHERE g.state = 'open';

-- Open issues on GitHub that name a ticket in their title, and what became of the ticket
SELECT g.repo, g.number, g.title, j.key, j.status, j.assignee
FROM mycompany.issues g
JOIN jira_project.issues j ON j.project = 'SHOP' AND g.title LIKE j.key || ':%'
WHERE g.state = 'open' AND g.labels CONTAINS 'bug'
ORDER BY g.repo, g.number;

-- Show the requests of an action without sending the write: the transition is looked up by its name
DRY RUN CONNECTOR_EXEC jira_project.issues.transition({"issue_key": "OPS-12", "transition": "Resolve"});
