import { boundOf } from '../testing/marked';

test.each([
  `WITH t AS (SELECT author, count(*) AS n FROM gh.issues WHERE labels CONTAINS 'bug' GROUP BY 1)
   SELECT u.login, t.n, CASE WHEN t.n > 5 THEN 'many' END AS c, row_number() OVER (ORDER BY t.n) AS r
   FROM t LEFT JOIN gh.users u ON u.login = t.author
   WHERE EXISTS (SELECT 1 FROM gh.pulls p WHERE p.title LIKE '%' || u.login || '%')
   UNION ALL SELECT 'a', 1, NULL, 2 ORDER BY n DESC LIMIT 5`,
  "EXPLAIN ANALYZE SELECT * FROM gh.issues WHERE created_at > now() - INTERVAL '7 days'",
  `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "a", "repos": ["b"]}`,
  `CONNECTOR_EXEC gh.issues.update(issue_number => 1, data => {"a": [1, {"b": null}]})`,
  'SHOW ENTITIES FROM gh',
])('a bound statement survives JSON: %s', (text) => {
  const bound = boundOf(text);
  expect(JSON.parse(JSON.stringify(bound))).toEqual(bound);
});
