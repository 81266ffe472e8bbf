package onenet.oversight.caseboard;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Which edition of the board is read and written. */
@ApplicationScoped
public class Editions {

    /** The edition that is read, in SQL. */
    public static final String CURRENT = "edition = (SELECT current FROM board_edition)";

    private final AgroalDataSource database;

    Editions(AgroalDataSource database) {
        this.database = database;
    }

    /** The edition that is read; it stays that one until the transaction ends. */
    int held() {
        return read("SELECT current FROM board_edition FOR SHARE");
    }

    int current() {
        return read("SELECT current FROM board_edition");
    }

    /** The same, and whoever wants to hold it waits until the transaction ends. */
    int locked() {
        return read("SELECT current FROM board_edition FOR UPDATE");
    }

    void swapTo(int edition) {
        run("UPDATE board_edition SET current = ?", edition);
    }

    /** @return rows that are gone, at most so many at a time */
    int clear(int edition, int most) {
        return run(
                "DELETE FROM board_case WHERE ctid = ANY (ARRAY(SELECT ctid FROM board_case WHERE edition = ? LIMIT "
                        + most + "))",
                edition);
    }

    private int read(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException("no edition", broken);
        }
    }

    private int run(String sql, int edition) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, edition);
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("edition not changed", broken);
        }
    }
}
