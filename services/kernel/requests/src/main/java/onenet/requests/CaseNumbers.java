package onenet.requests;

import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.OfficeCode;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/** Numbers of new cases: each office counts for itself, anew each year. Gaps are harmless, waiting for each other is not. */
@ApplicationScoped
public class CaseNumbers {

    private final AgroalDataSource database;
    private final Rehearsal rehearsal;

    CaseNumbers(AgroalDataSource database, Rehearsal rehearsal) {
        this.database = database;
        this.rehearsal = rehearsal;
    }

    /**
     * A rehearsal uses up none.
     *
     * @param prefix of the service, such as {@code HZ}
     */
    public CaseNumber next(String prefix, OfficeCode office, int year) {
        return CaseNumber.of(prefix, office, year, rehearsal.running() ? anyOfNobody() : serial(office, year));
    }

    /** No office comes near the last of its serials in a year; two rehearsals at once do not meet. */
    private static long anyOfNobody() {
        return ThreadLocalRandom.current().nextLong(CaseNumber.LAST_SERIAL / 10 * 9, CaseNumber.LAST_SERIAL);
    }

    private long serial(OfficeCode office, int year) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT next_case_serial(?, ?)")) {
            query.setString(1, office.compact());
            query.setInt(2, year);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("no case serial", broken);
        }
    }
}
