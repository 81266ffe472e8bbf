-- What a case took: for statistics and for the forecast. Reckoned from its lines like the rest of the row; empty until the board has been made anew, which
-- is asked for here.
ALTER TABLE board_case
    ADD COLUMN received_on date,
    ADD COLUMN ended_on    date,
    ADD COLUMN outcome     text,
    ADD COLUMN office_days integer,
    ADD COLUMN was_late    boolean;
COMMENT ON COLUMN board_case.received_on IS 'Day of the first event.';
COMMENT ON COLUMN board_case.ended_on IS 'Day it ended for good; empty while it goes on.';
COMMENT ON COLUMN board_case.outcome IS 'What the public was told the day it ended.';
COMMENT ON COLUMN board_case.office_days IS 'Working days on which it was the office''s turn and no pause ran; empty where a year of the calendar is missing.';
COMMENT ON COLUMN board_case.was_late IS 'Whether a day came due and went by before the office moved the case on.';
CREATE INDEX board_case_received ON board_case (edition, received_on) INCLUDE (office, item_code);
CREATE INDEX board_case_office_received ON board_case (edition, office, received_on) INCLUDE (item_code);
CREATE INDEX board_case_ended ON board_case (edition, ended_on) INCLUDE (office, item_code, outcome, office_days, was_late) WHERE ended_on IS NOT NULL;
CREATE INDEX board_case_office_ended ON board_case (edition, office, ended_on) INCLUDE (item_code, outcome, office_days, was_late) WHERE ended_on IS NOT NULL;
-- What the forecast learns from: the newest of an item at an office, or in the city.
CREATE INDEX board_case_took ON board_case (edition, item_code, office, ended_on, case_number) INCLUDE (office_days, received_on, outcome, source)
    WHERE ended_on IS NOT NULL AND office_days IS NOT NULL;
CREATE INDEX board_case_city_took ON board_case (edition, item_code, ended_on, case_number) INCLUDE (office_days, received_on, outcome, source)
    WHERE ended_on IS NOT NULL AND office_days IS NOT NULL;
CREATE INDEX board_case_uncounted ON board_case (edition, received_on) WHERE office_days IS NULL AND received_on IS NOT NULL;

INSERT INTO board_rebuild DEFAULT VALUES;
