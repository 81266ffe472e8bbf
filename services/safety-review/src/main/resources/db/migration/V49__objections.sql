-- What the applicant has against members of a panel, and what became of it. While one is open the panel is, and its case is not examined.
ALTER TABLE panel ADD COLUMN objections jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN panel.objections IS 'What the applicant has against members, on which ground, and who decided it.';
