package onenet.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The database of the service under test, asked directly: as the application's own role, or as its owner. */
public record Database(String url) {

    public static Database asApplication() {
        return new Database(TestStack.applicationUrl());
    }

    public static Database asOwner() {
        return new Database(TestStack.ownerUrl());
    }

    /** As one whom no trigger hinders: where rows are only ever added, a test's clean slate or forgery needs that. */
    public static Database unhindered() {
        return new Database(TestStack.unhinderedUrl());
    }

    /** Empties tables before a test. */
    public static void empty(String... tables) {
        try {
            unhindered().run("TRUNCATE " + String.join(", ", tables) + " CASCADE");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @return rows changed */
    public int run(String sql, Object... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
            return statement.getUpdateCount();
        }
    }

    /** The first column of what is found. */
    public List<String> column(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement query = prepared(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Rows of the tables a request could change, and the sum of the versions of the first one's; asked at once, as it is asked around every request. */
    public Map<String, Long> counts(String versioned, String... tables) {
        StringBuilder sql = new StringBuilder("SELECT coalesce(sum(version), 0) AS versions, count(*) AS " + versioned);
        for (String table : tables) {
            sql.append(", (SELECT count(*) FROM ").append(table).append(") AS ").append(table);
        }
        sql.append(" FROM ").append(versioned);
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement query = prepared(connection, sql.toString());
                ResultSet row = query.executeQuery()) {
            row.next();
            Map<String, Long> counts = new LinkedHashMap<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                counts.put(row.getMetaData().getColumnLabel(column), row.getLong(column));
            }
            return counts;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
