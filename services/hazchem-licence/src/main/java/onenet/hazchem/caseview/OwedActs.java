package onenet.hazchem.caseview;

import static onenet.hazchem.licencecase.CaseAction.ACCEPT;
import static onenet.hazchem.licencecase.CaseAction.CALL_HEARING;
import static onenet.hazchem.licencecase.CaseAction.DELIVER;
import static onenet.hazchem.licencecase.CaseAction.EXAMINE;
import static onenet.hazchem.licencecase.CaseAction.GRANT;
import static onenet.hazchem.licencecase.CaseAction.LAPSE;
import static onenet.hazchem.licencecase.CaseAction.RECORD_HEARING;
import static onenet.hazchem.licencecase.CaseAction.REPORT_INSPECTION;
import static onenet.hazchem.licencecase.CaseAction.REVIEW_LEGALITY;
import static onenet.hazchem.licencecase.CaseAction.SIGN_INSPECTION;

import onenet.hazchem.licencecase.Matter;
import onenet.worklist.Awaited;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What an office owes a licence case at each stage; the acts and their rules are {@link onenet.hazchem.licencecase.CaseAction}'s. */
final class OwedActs {

    private static final String PAUSED = "(paused_from IS NOT NULL AND paused_from <= :today AND paused_to >= :today)";

    private static final String ON_SITE = "EXISTS (SELECT 1 FROM jsonb_array_elements(inspections) seen WHERE ";

    private static final String UNSIGNED = "jsonb_array_length(seen -> 'signedBy') < 2)";

    private static final String HEARING_ASKED =
            "hearing ->> 'requestedOn' IS NOT NULL AND hearing ->> 'heldOn' IS NULL";

    /** Asked for and not held, or it may still be asked for. */
    private static final String HEARING_OPEN =
            "coalesce(hearing ->> 'heldOn' IS NULL AND (hearing ->> 'requestedOn' IS NOT NULL"
                    + " OR CAST(hearing ->> 'requestBy' AS date) >= :today), false)";

    private static final String MAJOR = "coalesce(CAST(examination ->> 'major' AS boolean), false)";

    private static final String WITHOUT_CERTIFICATE = Arrays.stream(Matter.values())
            .filter(matter -> !matter.makesCertificate())
            .map(matter -> "'" + matter + "'")
            .collect(Collectors.joining(", "));

    static final List<Awaited> ALL = List.of(
            Awaited.of(ACCEPT, "status IN ('SUBMITTED', 'SUPPLEMENTED')"),
            Awaited.of(LAPSE, "status = 'CORRECTION_REQUESTED' AND respond_by < :today"),
            Awaited.of(REPORT_INSPECTION, "status = 'ACCEPTED' AND " + ON_SITE + "seen ->> 'report' IS NULL)"),
            Awaited.of(
                    SIGN_INSPECTION,
                    "status = 'ACCEPTED' AND " + ON_SITE + "seen ->> 'report' IS NOT NULL"
                            + " AND NOT (seen -> 'signedBy') @> to_jsonb(CAST(:me AS text)) AND " + UNSIGNED),
            Awaited.of(
                    EXAMINE,
                    "status = 'ACCEPTED' AND NOT " + PAUSED + " AND NOT " + HEARING_OPEN + " AND NOT " + ON_SITE
                            + UNSIGNED),
            Awaited.of(CALL_HEARING, "status = 'ACCEPTED' AND " + HEARING_ASKED + " AND hearing ->> 'call' IS NULL"),
            Awaited.of(
                    RECORD_HEARING,
                    "status = 'ACCEPTED' AND " + HEARING_ASKED
                            + " AND CAST(hearing -> 'call' ->> 'on' AS date) <= :today"),
            Awaited.of(REVIEW_LEGALITY, "status = 'EXAMINED' AND legal_review IS NULL AND " + MAJOR),
            Awaited.of(GRANT, "status = 'EXAMINED' AND (legal_review IS NOT NULL OR NOT " + MAJOR + ")"),
            Awaited.of(
                    DELIVER,
                    "status IN ('CERTIFIED', 'REFUSED') OR (status = 'GRANTED' AND matter IN (" + WITHOUT_CERTIFICATE
                            + "))"));

    private OwedActs() {}
}
