-- A photograph taken on site shows one site on one day: it is evidence in one case (and in the other half of a combined filing).
CREATE TABLE site_photograph (
    digest      text PRIMARY KEY,
    case_number text NOT NULL REFERENCES licence_case
);
COMMENT ON TABLE site_photograph IS 'Which case a photograph taken on site belongs to, by the digest of the picture.';
COMMENT ON COLUMN site_photograph.digest IS 'SHA-256 of the picture, whoever uploaded it.';
GRANT SELECT, INSERT ON site_photograph TO ${app_role};
INSERT INTO site_photograph (digest, case_number)
    SELECT DISTINCT ON (f.digest) f.digest, c.case_number
    FROM licence_case c
    CROSS JOIN LATERAL jsonb_path_query(c.inspections, 'lax $[*].report.findings[*].photographs[*]') AS photograph
    JOIN uploaded_file f ON f.id = photograph #>> '{}'
    ORDER BY f.digest, c.received_at, c.case_number;
