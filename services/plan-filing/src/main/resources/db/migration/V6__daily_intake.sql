-- What a unit handed in today is counted at each submission.
CREATE INDEX filing_case_of_the_day ON filing_case (unit_uscc, received_on);
