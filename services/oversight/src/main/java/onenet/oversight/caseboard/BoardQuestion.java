package onenet.oversight.caseboard;

import onenet.casework.authority.AuthorityMode;
import onenet.casework.clock.Light;
import onenet.text.Folding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the board can be asked; everything is optional and all of it must hold.
 *
 * @param service which service has the case
 * @param itemCode service item, with the two digits of the business type
 * @param office code of the office that has it; for those who see more than one
 * @param publicStatus what the public is told, in the words of the service
 * @param light how urgent the running clock is today
 * @param dueBefore a clock runs whose day lies before this one
 * @param actingMode on which footing the office acts
 * @param text folded part of a case number or of a credit code
 */
public record BoardQuestion(
        Optional<CaseService> service,
        Optional<String> itemCode,
        Optional<String> office,
        Optional<String> publicStatus,
        Optional<Light> light,
        Optional<LocalDate> dueBefore,
        Optional<AuthorityMode> actingMode,
        Optional<String> text,
        Order order) {

    public BoardQuestion {
        text = text.filter(each -> !each.isBlank()).map(Folding::sought);
    }

    /** Everything, what was told of last first. */
    static BoardQuestion everything() {
        return new BoardQuestion(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Order.NEWEST);
    }

    /** In which order the cases stand. */
    public enum Order {
        /** Most urgent first; those without a running clock last. */
        DUE("due_order", "date", "CAST(due_order AS text)", ">", ""),
        /** What was told of last first. */
        NEWEST(
                "changed_at",
                "timestamptz",
                "to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
                "<",
                " DESC");

        private final String column;
        private final String type;
        private final String text;
        private final String behind;
        private final String direction;

        Order(String column, String type, String text, String behind, String direction) {
            this.column = column;
            this.type = type;
            this.text = text;
            this.behind = behind;
            this.direction = direction;
        }

        boolean byMoment() {
            return this == NEWEST;
        }

        /** The column as a cursor has it. */
        String text() {
            return text;
        }

        /** What stands behind a place, with the parameters {@code :at} and {@code :number}. */
        String behind() {
            return "(" + column + ", case_number) " + behind + " (CAST(:at AS " + type + "), :number)";
        }

        String sql() {
            return " ORDER BY " + column + direction + ", case_number" + direction;
        }
    }
}
