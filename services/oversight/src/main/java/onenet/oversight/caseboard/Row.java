package onenet.oversight.caseboard;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Values of a statement, one after the other. */
final class Row {

    private final PreparedStatement statement;
    private int filled;

    Row(PreparedStatement statement) {
        this.statement = statement;
    }

    /** An enum is kept by its name. */
    Row add(Object value) throws SQLException {
        statement.setObject(++filled, value instanceof Enum<?> constant ? constant.name() : value);
        return this;
    }
}
