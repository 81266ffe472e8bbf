-- Read by whoever looks into the database, and printed in docs/reference/data-model.
COMMENT ON TABLE annotated_copy IS 'Copies made for one case and purpose.';
COMMENT ON TABLE certificate IS 'Certificates in all versions; an aggregate is one row.';
COMMENT ON TABLE certificate_document IS 'The sealed document of a certificate.';
COMMENT ON TABLE certificate_use IS 'Who read which certificates for which case.';
COMMENT ON TABLE certificate_work IS 'Steps of issuing that are due, with their pauses.';
COMMENT ON TABLE certified_right IS 'What stands behind certificates of one type: its number, and how it stands.';
COMMENT ON TABLE known_case IS 'Cases their services told of: whose they are and at which office.';
COMMENT ON TABLE number_serial IS 'The last number, by type, office and year.';
COMMENT ON TABLE presentation IS 'Codes opened for showing a certificate.';
COMMENT ON TABLE presentation_scan IS 'Who scanned a shown code, and what came of it.';
COMMENT ON TABLE status_change IS 'Each change of a certificates status, with the decision behind it.';
