-- Where teams stand in their cycles: teams by cycle and stage, for each school.
SELECT COALESCE(school, '') AS school, cycle || '/' || stage AS stage, COUNT(*) AS teams
FROM teams
WHERE stage <> ''
GROUP BY COALESCE(school, ''), cycle, stage
ORDER BY school, stage
