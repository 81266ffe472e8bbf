package onenet.access;

import onenet.casework.authority.AuthorityGrant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is told when the city changed who holds which power, whole each time: payload of {@code oversight.powers-changed.v1}.
 *
 * @param version 1, 2, 3 …; an older one never replaces a newer
 * @param instrument the paper that made this version
 * @param lines every line there is after it: of the past, in force and planned
 * @param at when it was approved
 */
public record PowersChange(long version, Instrument instrument, List<AuthorityGrant> lines, Instant at) {

    public static final String TYPE = "oversight.powers-changed.v1";

    /** Every version is told of one subject, so that a missed one is seen and asked for. */
    public static final String SUBJECT = "powers";

    public PowersChange {
        lines = List.copyOf(lines);
    }

    /**
     * The paper.
     *
     * @param recordNumber under which the city keeps it
     * @param number its own number, for example 汕应急委〔2026〕1号
     * @param kind ENTRUST, DEVOLVE, RECALL, SUSPEND, RESUME or RENEW
     * @param office code of the office that issued it
     */
    public record Instrument(
            String recordNumber, String number, String kind, String title, String office, LocalDate issuedOn) {}
}
