/** A hundred thousand rows with ten columns and all kinds of values; `id` counts from 0 to 99,999. */
export const HUNDRED_THOUSAND = `WITH d(n) AS (VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9))
SELECT 10000*a.n + 1000*b.n + 100*c.n + 10*d.n + e.n AS id,
  concat('Checkout fails with a timeout, case ', e.n, ' of ', c.n) AS title,
  CASE WHEN e.n > 4 THEN 'open' ELSE 'closed' END AS state,
  concat('person-', d.n) AS author,
  list_value('bug', concat('team-', c.n)) AS labels,
  TIMESTAMP '2026-01-01 00:00:00' + INTERVAL '1 hour' * (100*c.n + 10*d.n + e.n) AS created_at,
  CASE WHEN e.n > 6 THEN NULL ELSE TIMESTAMP '2026-02-01 00:00:00' END AS closed_at,
  e.n > 4 AS is_open,
  a.n * 1.5 + e.n AS score,
  concat('https://github.example/acme/checkout/issues/', e.n) AS url
FROM d a, d b, d c, d d, d e
ORDER BY id`;
