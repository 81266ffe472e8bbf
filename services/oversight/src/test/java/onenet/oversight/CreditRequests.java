package onenet.oversight;

import onenet.casework.identity.InvalidIdentifier;
import onenet.casework.identity.Uscc;
import onenet.oversight.CreditTest.Credit;
import onenet.testkit.HostileRequests.Lawful;
import onenet.testkit.Tokens;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A lawful request for every act on an entry of a credit list, each on an entry of its own. */
final class CreditRequests {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final Map<String, String> UNKNOWN = Map.of("listingNumber", "XY-441521-2026-999999-X");

    Lawful lawful(String operation) {
        String party = enterprise();
        return switch (operation) {
            case "proposeCreditListing" ->
                new Lawful(
                        examiner(), null, Map.of(), Map.of(), Map.of(), Map.of(), Credit.form(Map.of("uscc", party)));
            case "readCreditListing" ->
                new Lawful(
                        holder(party),
                        OversightScenario.stranger(),
                        Map.of("listingNumber", notified(party)),
                        UNKNOWN,
                        Map.of(),
                        Map.of(),
                        null);
            case "notifyCreditParty" -> on(Credit.proposed(party), examiner(), foreign("examiner"), Credit.service());
            case "stateCreditCase" -> on(notified(party), holder(party), OversightScenario.stranger(), words());
            case "dropCreditListing" -> on(notified(party), examiner(), foreign("examiner"), words());
            case "decideCreditListing" -> on(heard(party), decider(), foreign("decision-maker"), Credit.ruling(true));
            case "askCreditRemoval" -> on(listed(party), holder(party), OversightScenario.stranger(), words());
            case "decideCreditRemoval" -> on(asked(party), decider(), foreign("decision-maker"), Credit.ruling(true));
            case "restoreCreditListing" ->
                on(
                        removed(party),
                        Tokens.officer("haifeng-decider-2", "441521", "decision-maker"),
                        foreign("decision-maker"),
                        change());
            default -> on(listed(party), decider(), foreign("decision-maker"), change());
        };
    }

    /** One nobody else in these tests is: of a list an enterprise has one entry at a time. */
    private static String enterprise() {
        String beginning = "91441521MA%06d".formatted(SERIAL.incrementAndGet());
        for (char organisation : "0123456789X".toCharArray()) {
            for (char last : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                try {
                    return Uscc.parse(beginning + organisation + last).value();
                } catch (InvalidIdentifier wrong) {
                    // the next one
                }
            }
        }
        throw new IllegalStateException(beginning);
    }

    private static String holder(String uscc) {
        return Tokens.applicant("trader-" + uscc, uscc);
    }

    private static String notified(String uscc) {
        String number = Credit.propose(
                        examiner(), Credit.form(Map.of("uscc", uscc, "kind", "RED_LIST", "ground", "COMMENDED")))
                .statusCode(201)
                .extract()
                .path("line.listingNumber");
        Credit.notified(number).statusCode(201);
        return number;
    }

    private static String heard(String uscc) {
        String number = notified(uscc);
        Credit.act(holder(uscc), number, "statement", words()).statusCode(201);
        return number;
    }

    /** On the red list, where nobody has to wait before he asks to be taken out. */
    private static String listed(String uscc) {
        String number = heard(uscc);
        Credit.act(decider(), number, "decision", Credit.ruling(true)).statusCode(201);
        return number;
    }

    private static String asked(String uscc) {
        String number = listed(uscc);
        Credit.act(holder(uscc), number, "removal-request", words()).statusCode(201);
        return number;
    }

    private static String removed(String uscc) {
        String number = asked(uscc);
        Credit.act(decider(), number, "removal-decision", Credit.ruling(true)).statusCode(201);
        return number;
    }

    private static Lawful on(String number, String token, String stranger, Object body) {
        return new Lawful(
                token,
                stranger,
                Map.of("listingNumber", number),
                UNKNOWN,
                Map.of(),
                Map.of("If-Match", Credit.tag(number)),
                body);
    }

    private static String examiner() {
        return OversightScenario.haifeng("examiner");
    }

    private static String decider() {
        return OversightScenario.haifeng("decision-maker");
    }

    private static String foreign(String role) {
        return OversightScenario.lufeng(role);
    }

    private static Map<String, String> words() {
        return Map.of("words", "示例");
    }

    private static Map<String, String> change() {
        return Map.of("decisionNumber", "变〔2026〕1号", "reasons", "示例");
    }
}
