-- The last messages of a channel, with the names of their authors. Users are read once, not for each message.
SELECT m.time, u.real_name, m.text
FROM slack.messages m
LEFT JOIN slack.users u ON u.id = m.user
WHERE m.channel = '#incidents'
ORDER BY m.time DESC
LIMIT 10;

-- Incidents of the last week that somebody discussed
SELECT time, text, reply_count
FROM slack.messages
WHERE channel = '#incidents' AND time > now() - INTERVAL '7 days' AND reply_count > 0
ORDER BY reply_count DESC;

-- Replies to the incidents of the last week: one request for each thread
SELECT m.text AS incident, r.time, r.text AS reply
FROM slack.messages m
JOIN slack.replies r ON r.channel = m.channel AND r.thread_ts = m.ts
WHERE m.channel = '#incidents' AND m.time > now() - INTERVAL '7 days' AND m.reply_count > 0
ORDER BY m.time, r.time;

-- Channels by size, including private and archived ones
SELECT name, num_members, is_private, is_archived
FROM slack.channels
ORDER BY num_members DESC;

-- Search, as in the search box of Slack. It requires a user token.
SELECT time, channel_name, username, text
FROM slack.search
WHERE QUERY = 'in:#incidents timeout';

-- Who writes most? Channels that the app was not added to are left out with a warning.
SELECT u.real_name, count(*) AS messages
FROM slack.messages m
JOIN slack.users u ON u.id = m.user
WHERE m.time > now() - INTERVAL '30 days' AND NOT u.is_bot
GROUP BY u.real_name
ORDER BY messages DESC
LIMIT 5
WITH (on_error = 'warn');

-- Which repositories on GitHub have a channel, and how many people follow it?
SELECT r.name, r.stargazers_count, c.num_members, c.topic
FROM mycompany.repos r
JOIN slack.channels c ON c.name = r.name
ORDER BY c.num_members DESC;
