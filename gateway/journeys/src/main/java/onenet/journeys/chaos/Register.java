package onenet.journeys.chaos;

import onenet.journeys.caller.StoryBroken;
import onenet.local.Addresses;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Counts in the services' databases what no API shows: certificates per case, events left, gaps in their order. */
public final class Register {

    private final Addresses addresses;

    public Register(Addresses addresses) {
        this.addresses = addresses;
    }

    long certificates(String caseNumber) {
        return count("e_certificate", "SELECT count(*) FROM certificate WHERE case_number = ?", caseNumber);
    }

    boolean certified(String caseNumber) {
        return count(
                        "hazchem_licence",
                        "SELECT count(*) FROM licence_case WHERE case_number = ? AND status = 'CERTIFIED'",
                        caseNumber)
                == 1;
    }

    /** Numbers missing in the case's row of events; none when the order is whole. */
    long gaps(String caseNumber) {
        return count(
                "hazchem_licence",
                "SELECT coalesce(max(sequence), 0) - count(*) FROM case_event WHERE subject = ?",
                caseNumber);
    }

    /** Whether the consumer has seen the case's last published event, no more and no less. */
    boolean inStep(String caseNumber) {
        long sent = count(
                "hazchem_licence", "SELECT coalesce(max(sequence), 0) FROM case_event WHERE subject = ?", caseNumber);
        long seen = count(
                "e_certificate",
                "SELECT coalesce(max(last_sequence), 0) FROM inbox WHERE source = '/services/hazchem-licence' AND subject = ?",
                caseNumber);
        return sent == seen;
    }

    long waiting() {
        String query = "SELECT count(*) FROM outbox WHERE ? IS NOT NULL";
        return count("hazchem_licence", query, "") + count("e_certificate", query, "");
    }

    long deadLetters() {
        String query = "SELECT count(*) FROM dead_letter WHERE ? IS NOT NULL";
        return count("hazchem_licence", query, "") + count("e_certificate", query, "");
    }

    private long count(String database, String query, String parameter) {
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
