-- On which days the entries of credit lists stand, and what follows, as oversight told of it last; a false commitment decided here stands from that moment.
CREATE TABLE credit_standing (
    id              uuid    PRIMARY KEY,
    version         bigint  NOT NULL,
    uscc            text    NOT NULL,
    kind            text    NOT NULL,
    decision_number text    NOT NULL,
    ends_on         date,
    spans           jsonb   NOT NULL,
    effects         jsonb   NOT NULL
);
CREATE INDEX credit_standing_party ON credit_standing (uscc);
GRANT SELECT, INSERT, UPDATE ON credit_standing TO ${app_role};
COMMENT ON TABLE credit_standing IS 'On which days entries of credit lists stand and what follows from them, as oversight told last.';

-- The entries kept here move to oversight: they go on standing as they did, and oversight is told of each.
INSERT INTO credit_standing (id, version, uscc, kind, decision_number, ends_on, spans, effects)
SELECT id, -1, uscc, kind, basis, ends_on,
    CASE WHEN repaired_on IS NULL THEN jsonb_build_array(jsonb_build_object('from', entered_on, 'until', ends_on))
        WHEN repaired_on = entered_on THEN '[]'::jsonb
        ELSE jsonb_build_array(jsonb_build_object('from', entered_on, 'until', repaired_on - 1)) END
        || CASE WHEN restored_on IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(jsonb_build_object('from', restored_on, 'until', ends_on)) END,
    CASE kind WHEN 'RED_LIST' THEN '["GREEN_CHANNEL"]'::jsonb ELSE '["COMMITMENT_BARRED"]'::jsonb END
FROM credit_entry;

-- Who decided is known of a false commitment by its case; the others were entered by the city of the enterprise.
WITH entered AS (
    SELECT e.*, coalesce(c.holder_name, '') AS holder_name, coalesce(p.office, CASE WHEN substr(e.uscc, 3, 4) ~ '^[1-9][0-9]{3}$' THEN substr(e.uscc, 3, 4) || '00' ELSE '100000' END) AS office
    FROM credit_entry e
    LEFT JOIN LATERAL (SELECT t.* FROM commitment t JOIN commitment_step s ON s.commitment_id = t.id
        WHERE e.kind = 'FALSE_COMMITMENT' AND t.holder_uscc = e.uscc AND s.decision_number = e.basis LIMIT 1) c ON true
    LEFT JOIN proof_case p ON p.case_reference = c.case_reference
), told AS (
    INSERT INTO case_event (event_id, subject, sequence, type, occurred_at, data)
    SELECT gen_random_uuid(), id::text, 1, 'proofs.credit-entered.v1', entered_at,
        jsonb_build_object('id', id, 'uscc', uscc, 'holderName', holder_name, 'kind', kind,
            'ground', CASE kind WHEN 'FALSE_COMMITMENT' THEN 'COMMITMENT_FALSE' ELSE '' END, 'basis', basis, 'office', office,
            'enteredOn', entered_on, 'endsOn', ends_on, 'repairedOn', repaired_on, 'restoredOn', restored_on)
    FROM entered
    RETURNING event_id, subject, sequence)
INSERT INTO outbox (event_id, subject, sequence) SELECT event_id, subject, sequence FROM told;

DROP TABLE credit_entry;
