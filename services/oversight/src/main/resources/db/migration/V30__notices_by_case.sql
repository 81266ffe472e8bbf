-- Whether a case was asked for something is asked case by case.
CREATE INDEX notice_point_case ON notice_point (case_number);
