-- A warning stands until safety-review settles it or the licence ends; being told settles nothing.
UPDATE project_matter SET settled_on = NULL WHERE consequence = 'WARN';
COMMENT ON COLUMN project_matter.settled_on IS 'Day it was settled there, or the licence ended that was warned of. Empty while it is open.';
