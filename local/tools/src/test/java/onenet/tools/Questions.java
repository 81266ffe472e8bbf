package onenet.tools;

import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.CertificateIdentifier;
import onenet.casework.identity.OfficeCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the published vectors ask: the cases the law's traps name, and drawn ones between them. The draw is the same each time. */
final class Questions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> UNITS = List.of("WORKING_DAY", "CALENDAR_DAY", "MONTH", "YEAR");
    private static final List<String> GROUNDS =
            List.of("ON_SITE_INSPECTION", "RECTIFICATION", "EXPERT_REVIEW", "HEARING", "调查");
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int DRAWN = 40;

    private final Random random = new Random(20261201);
    private final List<ObjectNode> vectors = new ArrayList<>();

    static List<ObjectNode> clocks() {
        Questions questions = new Questions();
        questions.limits();
        questions.exclusions();
        questions.edges();
        questions.refused();
        return questions.vectors;
    }

    static List<ObjectNode> identifiers() {
        Questions questions = new Questions();
        questions.wellFormed();
        questions.mistaken();
        questions.asTyped();
        return questions.vectors;
    }

    private void limits() {
        clock(1, 30, "WORKING_DAY", "2026-09-14");
        clock(1, 5, "WORKING_DAY", "2026-02-13");
        clock(1, 1, "WORKING_DAY", "2026-09-19");
        clock(1, 45, "CALENDAR_DAY", "2026-08-18");
        clock(1, 15, "CALENDAR_DAY", "2026-09-16");
        clock(1, 1, "MONTH", "2026-01-31");
        clock(1, 1, "MONTH", "2024-01-31");
        clock(1, 1, "YEAR", "2024-02-29");
        clock(1, 3, "MONTH", "2026-07-01");
        for (int i = 0; i < DRAWN; i++) {
            String unit = UNITS.get(random.nextInt(4));
            int most =
                    unit.equals("WORKING_DAY") ? 90 : unit.equals("CALENDAR_DAY") ? 120 : unit.equals("MONTH") ? 6 : 1;
            clock(1, 1 + random.nextInt(most), unit, start(2024, 600));
        }
    }

    private void exclusions() {
        span(clock(2, 30, "WORKING_DAY", "2026-09-14"), "2026-09-22", "2026-10-14", "ON_SITE_INSPECTION", false);
        span(clock(2, 20, "WORKING_DAY", "2026-03-02"), "2026-03-05", "2026-03-20", "EXPERT_REVIEW", false);
        span(clock(2, 20, "WORKING_DAY", "2026-03-02"), "2026-03-05", "2026-03-20", "EXPERT_REVIEW", true);
        ObjectNode both = clock(2, 10, "CALENDAR_DAY", "2026-03-02");
        span(both, "2026-03-05", "2026-03-08", "RECTIFICATION", false);
        span(both, "2026-03-07", "2026-03-12", "ON_SITE_INSPECTION", false);
        clock(2, 20, "WORKING_DAY", "2026-06-01").put("extension", 10);
        for (int i = 0; i < DRAWN; i++) {
            LocalDate start = LocalDate.parse(start(2024, 500));
            ObjectNode ask = clock(2, 5 + random.nextInt(50), UNITS.get(random.nextInt(2)), start.toString());
            ask.put("extension", random.nextInt(3) == 0 ? 10 : 0);
            for (int each = random.nextInt(4); each > 0; each--) {
                LocalDate from = start.plusDays(random.nextInt(60) - 5L);
                span(
                        ask,
                        from.toString(),
                        from.plusDays(random.nextInt(15)).toString(),
                        GROUNDS.get(random.nextInt(5)),
                        random.nextBoolean());
            }
        }
    }

    private void edges() {
        span(clock(3, 20, "WORKING_DAY", "2026-03-02"), "2026-03-09", null, "ON_SITE_INSPECTION", false);
        span(clock(3, 5, "WORKING_DAY", "2026-03-02"), "2026-03-09", null, "HEARING", false);
        clock(3, 20, "WORKING_DAY", "2026-12-21");
        clock(3, 30, "CALENDAR_DAY", "2026-12-10");
        clock(3, 3, "YEAR", "2026-05-01");
        clock(3, 1001, "WORKING_DAY", "2026-12-01");
        for (int i = 0; i < DRAWN / 2; i++) {
            clock(
                    3,
                    10 + random.nextInt(60),
                    UNITS.get(random.nextInt(2)),
                    start(2026, 60).replace("2026-0", "2026-1").substring(0, 7) + "-15");
        }
    }

    private void refused() {
        clock(5, 0, "WORKING_DAY", "2026-03-02");
        clock(5, 20, "FORTNIGHT", "2026-03-02");
        clock(5, 20, "WORKING_DAY", "2026-02-30");
        clock(5, 20, "WORKING_DAY", "02.03.2026");
        clock(5, 20, "WORKING_DAY", "2026-03-02").put("extension", -1);
        clock(5, 20, "WORKING_DAY", "2026-03-02").put("exclusion", "2026-03-05");
        span(clock(5, 20, "WORKING_DAY", "2026-03-02"), "2026-03-09", "2026-03-08", "RECTIFICATION", false);
        span(clock(5, 2, "MONTH", "2026-03-02"), "2026-03-05", "2026-03-08", "RECTIFICATION", false);
    }

    private void wellFormed() {
        identifier(1, "CAS", "67-56-1");
        identifier(1, "CAS", "7647-01-0");
        identifier(1, "CAS", "7732-18-5");
        for (int i = 0; i < DRAWN; i++) {
            String uscc = uscc();
            identifier(1, "USCC", uscc);
            identifier(1, "USCC_REGISTERED", uscc);
            identifier(1, "ORGANISATION_CODE", uscc.substring(8, 17));
            identifier(1, "CASE_NUMBER", caseNumber());
            identifier(1, "CERTIFICATE_IDENTIFIER", certificate());
        }
    }

    private void mistaken() {
        identifier(2, "CAS", "67-56-2");
        identifier(2, "CAS", "00-00-0");
        identifier(2, "CAS", "67-561");
        identifier(2, "USCC", "");
        identifier(2, "CERTIFICATE_IDENTIFIER", "1.2.156.3005.3.11100000000013338W001");
        for (int i = 0; i < DRAWN; i++) {
            String uscc = uscc();
            identifier(2, "USCC", bent(uscc, CREDIT));
            identifier(2, "USCC", uscc.substring(0, 17));
            identifier(2, "USCC", uscc.substring(0, 9) + "O" + uscc.substring(10));
            identifier(2, "ORGANISATION_CODE", bent(uscc.substring(8, 17), "0123456789"));
            identifier(2, "CASE_NUMBER", bent(caseNumber(), "0123456789"));
            identifier(2, "CERTIFICATE_IDENTIFIER", certificate().replaceAll(".$", "Ü"));
        }
    }

    private void asTyped() {
        for (int i = 0; i < DRAWN / 2; i++) {
            String uscc = uscc();
            identifier(3, "USCC", "统一社会信用代码：" + uscc.toLowerCase(java.util.Locale.ROOT));
            identifier(3, "USCC", "\u3000" + uscc.substring(0, 9) + "\u200B " + uscc.substring(9) + "\n");
            identifier(3, "USCC", wide(uscc));
            identifier(3, "ORGANISATION_CODE", uscc.substring(8, 16) + "-" + uscc.charAt(16));
            identifier(
                    3,
                    "CASE_NUMBER",
                    caseNumber().toLowerCase(java.util.Locale.ROOT).replace('-', '\u2013'));
            identifier(3, "CERTIFICATE_IDENTIFIER", " " + certificate().replace(".", ".\u00A0"));
        }
        identifier(3, "CAS", "CAS: 67\u201356\u20131");
        identifier(3, "CAS", wide("67-56-1"));
    }

    private ObjectNode clock(int level, int limit, String unit, String start) {
        ObjectNode ask = ask(level);
        ask.put("limit", limit).put("unit", unit).put("start", start);
        return ask;
    }

    private void span(ObjectNode ask, String from, String to, String ground, boolean told) {
        ArrayNode exclusions = ask.withArray("exclusions");
        ObjectNode span = exclusions.addObject().put("from", from).put("ground", ground);
        if (to != null) {
            span.put("to", to);
        }
        if (told) {
            span.put("notice", "告知书").put("told", 15);
        }
    }

    private void identifier(int level, String kind, String text) {
        ask(level).put("kind", kind).put("text", text);
    }

    private ObjectNode ask(int level) {
        ObjectNode vector = JSON.createObjectNode().put("level", level);
        ObjectNode ask = vector.putObject("ask").put("id", "%d-%04d".formatted(level, vectors.size()));
        vectors.add(vector);
        return ask;
    }

    private String start(int year, int within) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(within)).toString();
    }

    /** With both checks right, found by trying: the rule is not written down a second time here. */
    private String uscc() {
        while (true) {
            StringBuilder code = new StringBuilder("9144").append(1000 + random.nextInt(9000));
            for (int i = 0; i < 8; i++) {
                code.append(CREDIT.charAt(random.nextInt(CREDIT.length())));
            }
            for (char inner : "0123456789X".toCharArray()) {
                for (char outer : CREDIT.toCharArray()) {
                    String whole = code.toString() + inner + outer;
                    if (isUscc(whole)) {
                        return whole;
                    }
                }
            }
        }
    }

    private static boolean isUscc(String text) {
        try {
            return !onenet.casework.identity.Uscc.parse(text).value().isEmpty();
        } catch (onenet.casework.identity.InvalidIdentifier wrong) {
            return false;
        }
    }

    private String caseNumber() {
        String office = random.nextBoolean() ? "441521" : "441502-HHW";
        return CaseNumber.of("HZ", OfficeCode.parse(office), 2026, 1 + random.nextInt(999_999))
                .value();
    }

    private String certificate() {
        String organisation = random.nextBoolean() ? "441521" : uscc();
        return CertificateIdentifier.of(
                        "11100000000013338W001", organisation, "HZ" + random.nextInt(1_000_000), 1 + random.nextInt(99))
                .value();
    }

    private String bent(String text, String letters) {
        int place;
        char other;
        do {
            place = random.nextInt(text.length());
            other = letters.charAt(random.nextInt(letters.length()));
        } while (text.charAt(place) == other || text.charAt(place) == '-');
        return text.substring(0, place) + other + text.substring(place + 1);
    }

    private static String wide(String text) {
        return text.chars()
                .mapToObj(letter -> String.valueOf((char) (letter + 0xFEE0)))
                .reduce("", String::concat);
    }
}
