-- What was committed to and did not come by its day is told of once.
ALTER TABLE licence_case
    ADD COLUMN supply_owed_by date,
    ADD COLUMN supply_told_of date;
COMMENT ON COLUMN licence_case.supply_owed_by IS 'Day by which something committed to is still owed; empty when nothing is.';
COMMENT ON COLUMN licence_case.supply_told_of IS 'Day of a commitment the office was told was not kept.';
CREATE INDEX licence_case_supply_owed ON licence_case (supply_owed_by) WHERE supply_owed_by IS NOT NULL;
