package onenet.journeys.bench;

import onenet.journeys.caller.StoryBroken;
import onenet.local.Addresses;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the register with copies of one case, spread over all offices, and takes them out again. */
final class Seeder {

    private static final String COLUMNS =
            "version, matter, status, authority_mode, in_name_of, authority_basis, applicant_uscc,"
                    + " applicant_name, case_class, received_at, received_on, accepted_on, licence_id, combined_with, application,"
                    + " limits, correction_notice, supplied, non_acceptance, suspensions, inspections, expert_opinions, hearing,"
                    + " examination, legal_review, decision, delivery";
    private static final String SEEDED = "HZ-SEED-";

    private final Addresses addresses;

    Seeder(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Brings the number of seeded cases to the wanted one. */
    void fillTo(String template, int wanted) {
        int held = held();
        run("INSERT INTO licence_case (case_number, office, due_on, " + COLUMNS + ") SELECT '" + SEEDED
                + "' || lpad(n::text, 8, '0'), (ARRAY['441521', '441581', '441523', '441502', '441500'])[n % 5 + 1],"
                + " DATE '2026-01-05' + n % 900, " + COLUMNS + " FROM licence_case, generate_series(" + (held + 1)
                + ", "
                + wanted + ") n WHERE case_number = '" + template + "'");
        run("ANALYZE licence_case");
    }

    void remove() {
        // Cases are never removed; these were none.
        run("SELECT untie_owner('licence_case'); DELETE FROM licence_case WHERE case_number LIKE '" + SEEDED
                + "%'; SELECT tie_owner('hazchem_licence_app')");
        run("VACUUM ANALYZE licence_case");
    }

    private int held() {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM licence_case WHERE case_number LIKE '" + SEEDED + "%'")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new StoryBroken("the register cannot be counted: " + e.getMessage(), e);
        }
    }

    private void run(String command) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new StoryBroken("the register cannot be seeded: " + e.getMessage(), e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(addresses.jdbcUrl("hazchem_licence"), "hazchem_licence", "hazchem_licence");
    }
}
