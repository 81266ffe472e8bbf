-- Until bodies could be revoked, one taken out of the register was noted under the name of a revocation. It was none.
ALTER TABLE consequence DISABLE TRIGGER settled_once;
UPDATE consequence c
   SET change = replace(c.change, 'QUALIFICATION_REVOKED', 'RETIRED')
  FROM intermediary_body b
 WHERE c.change IN ('ASSESSOR_QUALIFICATION_REVOKED', 'DESIGNER_QUALIFICATION_REVOKED') AND b.code = c.credential AND b.status <> 'REVOKED';
ALTER TABLE consequence ENABLE TRIGGER settled_once;
UPDATE credential_change c
   SET change = replace(c.change, 'QUALIFICATION_REVOKED', 'RETIRED')
  FROM intermediary_body b
 WHERE c.change IN ('ASSESSOR_QUALIFICATION_REVOKED', 'DESIGNER_QUALIFICATION_REVOKED') AND b.code = c.credential AND b.status <> 'REVOKED';
UPDATE review_case r
   SET open_matters = (SELECT coalesce(jsonb_agg(m || jsonb_build_object('change', c.change) ORDER BY at), '[]')
                         FROM jsonb_array_elements(r.open_matters) WITH ORDINALITY AS e (m, at)
                         JOIN consequence c ON c.number = (m ->> 'number')::bigint)
 WHERE r.open_matters <> '[]';
