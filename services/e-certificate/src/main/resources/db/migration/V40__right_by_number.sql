-- Bureaus verify by the number that is printed on a certificate, whatever its type.
CREATE INDEX certified_right_by_number ON certified_right (number) WHERE number IS NOT NULL;
