-- Whose cases are at which office, as the services of the cases told it: what an officer may use a certificate for.
CREATE TABLE known_case (
    case_number text PRIMARY KEY,
    holder_uscc text NOT NULL,
    office_code text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON known_case TO ${app_role};

-- Cases decided before are known by what they gave; those under way tell of themselves with their next step.
INSERT INTO known_case SELECT case_number, holder_uscc, office_code FROM certificate;
