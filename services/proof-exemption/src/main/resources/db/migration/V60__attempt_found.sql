-- What an officer has to judge of an answer: records of the applicant that differ from the application, or several that fit.
ALTER TABLE attempt ADD COLUMN found jsonb;
COMMENT ON COLUMN attempt.found IS 'Records an officer has to judge, with the value stated and the value registered; empty where there is nothing for him.';
