-- A clerical error is corrected by printing the certificate anew: the next version, of the same case, under the same number and dates.
ALTER TABLE certificate
    ADD COLUMN correction_number text,
    ADD COLUMN corrected_on      date,
    ADD COLUMN correction_reason text,
    ADD CONSTRAINT certificate_correction CHECK (
        (correction_number IS NULL) = (corrected_on IS NULL) AND (correction_number IS NULL) = (correction_reason IS NULL)),
    DROP CONSTRAINT certificate_once_per_case;
COMMENT ON COLUMN certificate.correction_number IS 'Decision that corrected a clerical error of the print before; empty where it is no corrected print.';
COMMENT ON COLUMN certificate.corrected_on IS 'Day of that decision.';
COMMENT ON COLUMN certificate.correction_reason IS 'What was wrong with the print before.';
-- a decided case gives one certificate of a type, and each correction one more, however often its event arrives
CREATE UNIQUE INDEX certificate_once_per_case ON certificate (case_number, type_code) WHERE correction_number IS NULL;
CREATE UNIQUE INDEX certificate_once_per_correction ON certificate (type_code, right_id, correction_number) WHERE correction_number IS NOT NULL;
