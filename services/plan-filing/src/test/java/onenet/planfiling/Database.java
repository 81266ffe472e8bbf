package onenet.planfiling;

import onenet.testkit.TestStack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The service's database, asked directly: as the application's own role, or as its owner. */
record Database(String url) {

    static Database asApplication() {
        return new Database(TestStack.applicationUrl());
    }

    static Database asOwner() {
        return new Database(TestStack.ownerUrl());
    }

    int run(String sql, Object... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    List<String> column(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Rows of every table a request could change. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement query = connection.createStatement()) {
            for (String table : List.of(
                    "filing_case",
                    "plan_version",
                    "evaluation",
                    "drill",
                    "library_plan",
                    "rescue_resource",
                    "case_event",
                    "audit_record",
                    "idempotency_key")) {
                try (ResultSet row = query.executeQuery("SELECT count(*) FROM " + table)) {
                    row.next();
                    counts.put(table, row.getLong(1));
                }
            }
            try (ResultSet row = query.executeQuery("SELECT coalesce(sum(version), 0) FROM filing_case")) {
                row.next();
                counts.put("versions of filings", row.getLong(1));
            }
            return counts;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
