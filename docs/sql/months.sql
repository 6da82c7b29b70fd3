-- Meetings held by month in the school year $year up to the day $today, for each school.
SELECT COALESCE(school, '') AS school, month, COUNT(*) AS meetings
FROM meetings
WHERE year = $year AND day <= CAST($today AS DATE)
GROUP BY COALESCE(school, ''), month
ORDER BY school, month
