-- A frame says from when and how long it runs, so that it can be judged again. What was asked before ran the 45 working days of its rule from acceptance,
-- 15 more where it was extended, and could only be asked where the calendar of every day was there.
UPDATE joint_review j
   SET frame = j.frame || jsonb_build_object(
           'from', c.accepted_on,
           'days', CASE WHEN j.frame ->> 'extendedBecause' IS NULL THEN 45 ELSE 60 END,
           'provisional', false)
  FROM review_case c
 WHERE c.case_number = j.case_number AND j.frame -> 'from' IS NULL;
