-- A warning for an operating licence stands until its cause is put right. Those of before were settled by being told; whether their cause was put right
-- since, the office says that has them on its desk again.
ALTER TABLE consequence DISABLE TRIGGER settled_once;
UPDATE consequence
   SET status = 'OPEN', settled_on = NULL, settled_by = NULL, version = version + 1
 WHERE consequence = 'WARN' AND dependant_kind = 'OPERATING_LICENCE' AND settled_by = 'TELL';
ALTER TABLE consequence ENABLE TRIGGER settled_once;
UPDATE review_case r
   SET version = version + 1,
       open_matters = r.open_matters || (
           SELECT jsonb_agg(jsonb_build_object('number', c.number, 'consequence', c.consequence, 'change', c.change, 'credential', c.credential_name,
                                               'dependant', c.dependant_kind, 'since', c.changed_on, 'basis', c.basis) ORDER BY c.number)
             FROM consequence c
            WHERE c.case_number = r.case_number AND c.status = 'OPEN' AND c.consequence = 'WARN')
 WHERE EXISTS (SELECT 1 FROM consequence c WHERE c.case_number = r.case_number AND c.status = 'OPEN' AND c.consequence = 'WARN');
COMMENT ON COLUMN review_case.open_matters IS 'Blocks, letters to be looked at again and warnings that stand, not settled yet.';
