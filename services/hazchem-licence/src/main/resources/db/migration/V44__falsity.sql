-- A bar is on what was applied for (该行政许可): its item, and the licence where it builds on one. Bars of before hold for everything.
ALTER TABLE reapplication_bar
    ADD COLUMN item_code  text,
    ADD COLUMN licence_id text;
COMMENT ON COLUMN reapplication_bar.item_code IS 'Service item that must not be applied for again; empty in bars of before, which hold for every item.';
COMMENT ON COLUMN reapplication_bar.licence_id IS 'Licence it was applied for on; empty for a new one.';

-- The warning beside a refusal or non-acceptance for false papers (Licensing Law Art. 78).
ALTER TABLE licence_case ADD COLUMN warning jsonb;
COMMENT ON COLUMN licence_case.warning IS 'Warning for false papers, with its decision number and remedy.';
