package onenet.planfiling;

import onenet.testkit.Database;

import java.util.Map;

/** Rows of every table a request could change. */
final class Rows {

    private Rows() {}

    static Map<String, Long> counted() {
        return Database.asOwner()
                .counts(
                        "filing_case",
                        "plan_version",
                        "evaluation",
                        "drill",
                        "case_participant",
                        "library_plan",
                        "rescue_resource",
                        "case_event",
                        "audit_record",
                        "idempotency_key");
    }
}
