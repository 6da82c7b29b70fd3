-- Every topic of the school and district pages: its parts' amounts in the school year $year, for each school.
SELECT COALESCE(school, '') AS school, topic || '/' || part AS part, SUM(amount) AS amount
FROM facts
WHERE year = $year
GROUP BY COALESCE(school, ''), topic, part
ORDER BY school, topic, part
