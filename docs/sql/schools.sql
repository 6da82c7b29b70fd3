-- The district page's table: one row for each school, in the school year $year up to the day $today.
-- Tables are those of `plt rollup --extract` (docs/scale.md). Sums of both numbers of a share are given, so that shares of sums are right.
WITH held AS (
  SELECT source, COALESCE(school, '') AS school, year, day, minutes, there, roster
  FROM meetings
  WHERE day <= CAST($today AS DATE)
),
team_meetings AS (
  SELECT
    source,
    COUNT(*) FILTER (WHERE year = $year) AS meetings,
    COALESCE(SUM(minutes) FILTER (WHERE year = $year), 0) AS minutes,
    COALESCE(SUM(there) FILTER (WHERE year = $year), 0) AS there,
    COALESCE(SUM(roster) FILTER (WHERE year = $year), 0) AS roster,
    CASE WHEN MAX(day) >= CAST($today AS DATE) - 28 THEN 1 ELSE 0 END AS met_lately
  FROM held
  GROUP BY source
),
team_goals AS (
  SELECT
    source,
    COUNT(*) AS goals,
    COUNT(*) FILTER (WHERE progress = 'reached') AS reached,
    COUNT(*) FILTER (WHERE progress = 'open' AND by_when < CAST($today AS DATE)) AS due,
    SUM(measurable) AS measurable,
    SUM(students) AS students,
    SUM(students_reached) AS students_reached
  FROM goals
  WHERE year = $year
  GROUP BY source
),
team_actions AS (
  SELECT
    source,
    COUNT(*) AS actions,
    COUNT(*) FILTER (WHERE status = 'done') AS done,
    COUNT(*) FILTER (WHERE status <> 'done' AND due < CAST($today AS DATE)) AS overdue
  FROM actions
  WHERE year = $year AND status <> 'dropped'
  GROUP BY source
)
SELECT
  COALESCE(t.school, '') AS school,
  COUNT(*) AS teams,
  SUM(COALESCE(m.met_lately, 0)) AS met_lately,
  SUM(t.stalled) AS stalled,
  SUM(COALESCE(m.meetings, 0)) AS meetings,
  SUM(COALESCE(m.minutes, 0)) AS minutes,
  SUM(COALESCE(m.there, 0)) AS there,
  SUM(COALESCE(m.roster, 0)) AS roster,
  SUM(COALESCE(a.actions, 0)) AS actions,
  SUM(COALESCE(a.done, 0)) AS done,
  SUM(COALESCE(a.overdue, 0)) AS overdue,
  SUM(COALESCE(g.goals, 0)) AS goals,
  SUM(COALESCE(g.reached, 0)) AS reached,
  SUM(COALESCE(g.due, 0)) AS due,
  SUM(COALESCE(g.measurable, 0)) AS measurable,
  SUM(COALESCE(g.students, 0)) AS students,
  SUM(COALESCE(g.students_reached, 0)) AS students_reached,
  SUM(t.members) AS members
FROM teams AS t
LEFT JOIN team_meetings AS m ON m.source = t.source
LEFT JOIN team_goals AS g ON g.source = t.source
LEFT JOIN team_actions AS a ON a.source = t.source
GROUP BY COALESCE(t.school, '')
ORDER BY school
