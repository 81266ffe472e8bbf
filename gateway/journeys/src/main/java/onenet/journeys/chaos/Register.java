package onenet.journeys.chaos;

import onenet.journeys.caller.StoryBroken;
import onenet.local.Addresses;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Counts in the services' databases what no API shows: certificates per case, events left, gaps in their order. */
public final class Register {

    static final String LICENCES = "hazchem_licence";
    static final String PLANS = "plan_filing";
    static final String PROOFS = "proof_exemption";
    static final String REVIEWS = "safety_review";
    static final String CERTIFICATES = "e_certificate";

    private static final List<String> ALL = List.of(LICENCES, PLANS, PROOFS, REVIEWS, CERTIFICATES);

    private final Addresses addresses;

    public Register(Addresses addresses) {
        this.addresses = addresses;
    }

    long certificates(String caseNumber) {
        return count(CERTIFICATES, "SELECT count(*) FROM certificate WHERE case_number = ?", caseNumber);
    }

    /** Numbers missing in the row of events; none when the order is whole. */
    long gaps(String producer, String subject) {
        return count(
                producer, "SELECT coalesce(max(sequence), 0) - count(*) FROM case_event WHERE subject = ?", subject);
    }

    /** Whether the consumer has seen the last event of the subject, no more and no less. */
    boolean inStep(String producer, String consumer, String subject) {
        long sent = count(producer, "SELECT coalesce(max(sequence), 0) FROM case_event WHERE subject = ?", subject);
        long seen = count(
                consumer,
                "SELECT coalesce(max(last_sequence), 0) FROM inbox WHERE source = '/services/"
                        + producer.replace('_', '-') + "' AND subject = ?",
                subject);
        return sent == seen;
    }

    long waiting() {
        return everywhere("SELECT count(*) FROM outbox WHERE ? IS NOT NULL");
    }

    long deadLetters() {
        return everywhere("SELECT count(*) FROM dead_letter WHERE ? IS NOT NULL");
    }

    private long everywhere(String query) {
        return ALL.stream().mapToLong(database -> count(database, query, "")).sum();
    }

    long count(String database, String query, String parameter) {
        try (Connection connection = DriverManager.getConnection(addresses.jdbcUrl(database), database, database);
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new StoryBroken("database " + database + ": " + e.getMessage(), e);
        }
    }
}
