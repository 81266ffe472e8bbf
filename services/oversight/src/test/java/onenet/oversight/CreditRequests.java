package onenet.oversight;

import onenet.oversight.CreditTest.Credit;
import onenet.testkit.HostileRequests.Lawful;
import onenet.testkit.Tokens;

import java.util.Map;

/** A lawful request for every act on an entry of a credit list, each on an entry of its own. */
final class CreditRequests {

    private static final Map<String, String> UNKNOWN = Map.of("listingNumber", "XY-441521-2026-999999-X");

    Lawful lawful(String operation) {
        // one of a list for an enterprise at a time: the one before is out of the way
        OversightScenario.inDatabase(
                "UPDATE credit_listing SET status = 'ANNULLED' WHERE status NOT IN ('ANNULLED', 'ENDED')");
        return switch (operation) {
            case "proposeCreditListing" ->
                new Lawful(examiner(), null, Map.of(), Map.of(), Map.of(), Map.of(), Credit.form(Map.of()));
            case "readCreditListing" ->
                new Lawful(
                        OversightScenario.holder(),
                        OversightScenario.stranger(),
                        Map.of("listingNumber", Credit.listed()),
                        UNKNOWN,
                        Map.of(),
                        Map.of(),
                        null);
            case "notifyCreditParty" -> on(Credit.proposed(), examiner(), foreign("examiner"), Credit.service());
            case "stateCreditCase" -> on(notified(), OversightScenario.holder(), OversightScenario.stranger(), words());
            case "dropCreditListing" -> on(notified(), examiner(), foreign("examiner"), words());
            case "decideCreditListing" -> on(notified(), decider(), foreign("decision-maker"), Credit.ruling(false));
            case "askCreditRemoval" ->
                on(removable(), OversightScenario.holder(), OversightScenario.stranger(), words());
            case "decideCreditRemoval" -> on(asked(), decider(), foreign("decision-maker"), Credit.ruling(true));
            case "restoreCreditListing" ->
                on(
                        removed(),
                        Tokens.officer("haifeng-decider-2", "441521", "decision-maker"),
                        foreign("decision-maker"),
                        change());
            default -> on(Credit.listed(), decider(), foreign("decision-maker"), change());
        };
    }

    private static String notified() {
        String number = Credit.proposed();
        Credit.notified(number).statusCode(201);
        return number;
    }

    /** On the red list nobody has to wait before he asks to be taken out. */
    private static String removable() {
        String number = Credit.propose(examiner(), Credit.form(Map.of("kind", "RED_LIST", "ground", "COMMENDED")))
                .statusCode(201)
                .extract()
                .path("line.listingNumber");
        Credit.notified(number).statusCode(201);
        Credit.act(OversightScenario.holder(), number, "statement", words()).statusCode(201);
        Credit.act(decider(), number, "decision", Credit.ruling(true)).statusCode(201);
        return number;
    }

    private static String asked() {
        String number = removable();
        Credit.act(OversightScenario.holder(), number, "removal-request", words())
                .statusCode(201);
        return number;
    }

    private static String removed() {
        String number = asked();
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
