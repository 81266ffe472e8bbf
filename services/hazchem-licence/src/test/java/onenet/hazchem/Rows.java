package onenet.hazchem;

import onenet.testkit.Database;

import java.util.Map;

/** Rows of every table a request could change. */
final class Rows {

    private Rows() {}

    static Map<String, Long> counted() {
        return Database.asOwner()
                .counts(
                        "licence_case",
                        "licence",
                        "case_participant",
                        "case_event",
                        "audit_record",
                        "uploaded_file",
                        "idempotency_key",
                        "reapplication_bar");
    }
}
