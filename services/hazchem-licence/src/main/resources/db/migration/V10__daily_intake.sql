-- What an enterprise handed in today is counted at each submission.
CREATE INDEX licence_case_of_the_day ON licence_case (applicant_uscc, received_on);
