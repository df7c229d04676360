-- Which incidents are open, and who is working on them?
SELECT incident_number, title, service, status, assignees, created_at
FROM pagerduty_prod.incidents
WHERE status IN ('triggered', 'acknowledged')
ORDER BY created_at DESC;

-- Who is on call right now?
SELECT escalation_policy, escalation_level, user, schedule, end
FROM pagerduty_prod.oncall
ORDER BY escalation_policy, escalation_level;

-- How many incidents did each service have in the last 30 days, and how long did they take?
SELECT service, count(*) AS incidents,
    round(avg(date_diff('minute', created_at, resolved_at))) AS minutes_to_resolve
FROM pagerduty_prod.incidents
WHERE created_at > now() - INTERVAL '30 days'
GROUP BY service
ORDER BY incidents DESC;

-- Who is on call next week?
SELECT user, schedule, start, end
FROM pagerduty_prod.oncall
WHERE since = now() + INTERVAL '7 days' AND until = now() + INTERVAL '14 days'
  AND schedule IS NOT NULL;

-- What happened to an incident?
SELECT created_at, summary
FROM pagerduty_prod.log_entries
WHERE incident_id = 'P123ABC'
ORDER BY created_at;

-- Services with open incidents, and their open issues on GitHub
SELECT p.service, count(DISTINCT p.id) AS open_incidents, count(DISTINCT i.number) AS open_bugs
FROM pagerduty_prod.incidents p
JOIN mycompany.issues i ON i.repo = 'mycompany/' || p.service
WHERE p.status = 'triggered' AND i.state = 'open' AND i.labels CONTAINS 'bug'
GROUP BY p.service;

-- Acknowledge all triggered incidents of a service
CONNECTOR_EXEC pagerduty_prod.incidents.acknowledge(incident_id => id)
FOR EACH (
    SELECT id FROM pagerduty_prod.incidents
    WHERE status = 'triggered' AND service = 'checkout'
);

-- Acknowledge an incident
CONNECTOR_EXEC pagerduty_prod.incidents.acknowledge(
    incident_id => 'P123ABC'
);

-- Show the request of an action without sending it
DRY RUN CONNECTOR_EXEC pagerduty_prod.incidents.trigger(
    service_id => 'PIJ90N7',
    title => 'Checkout is slow'
);
