package onenet.casedesk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * When the papers reached the office that has to answer now, and which offices had them before. Each office has its own receipt and its
 * own days: it cannot be late for, nor silent on, a day it did not hold the case (Licensing Law Art. 32).
 *
 * @param on day the office that holds the case now received it with the power to act
 * @param earlier the offices before, the first first
 */
@Embeddable
public record OfficeReceipts(
        @Column(name = "office_received_on") LocalDate on,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "earlier_receipts")
        List<Held> earlier) {

    /**
     * An office that had the case.
     *
     * @param on day it received it
     * @param until day the case went on
     */
    public record Held(String office, LocalDate on, LocalDate until) {}

    public static OfficeReceipts first(LocalDate on) {
        return new OfficeReceipts(on, List.of());
    }

    /** The case goes on: whoever has it from today counts from today. */
    public OfficeReceipts movedFrom(String office, LocalDate today) {
        return new OfficeReceipts(
                today,
                Stream.concat(earlier.stream(), Stream.of(new Held(office, on, today)))
                        .toList());
    }
}
