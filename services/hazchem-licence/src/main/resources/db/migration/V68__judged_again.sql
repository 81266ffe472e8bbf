-- What the office says in a year without a calendar is judged when the calendar comes.
ALTER TABLE licence_case
    ADD COLUMN provisional_from   date,
    ADD COLUMN provisional_act_on date,
    ADD COLUMN judged_again       jsonb;
COMMENT ON COLUMN licence_case.provisional_from IS 'Day the five working days began after in which the office spoke while the calendar was missing; empty otherwise.';
COMMENT ON COLUMN licence_case.provisional_act_on IS 'Day the office spoke then; empty once it is judged.';
COMMENT ON COLUMN licence_case.judged_again IS 'What the calendar said: the act came too late, and the day the case counts as accepted from.';
CREATE INDEX licence_case_provisional ON licence_case (provisional_act_on) WHERE provisional_act_on IS NOT NULL;
