package onenet.hazchem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Application forms as the portal would send them; plain, in general chemicals, without storage, unless a test changes a field. */
final class Forms {

    private Forms() {}

    static Map<String, Object> application(String uscc) {
        Map<String, Object> application = new LinkedHashMap<>();
        application.put(
                "enterprise",
                map(
                        "uscc", uscc,
                        "name", "海丰县示例化工贸易有限公司",
                        "legalRepresentative", "示例甲",
                        "principalPerson", "示例甲",
                        "contact", "示例乙",
                        "phone", "0660-0000000"));
        application.put("place", map("registeredAddress", "海丰县示例路1号", "premises", "海丰县示例路1号", "site", Desk.HAIFENG));
        application.put("trade", map("mode", "WHOLESALE", "products", products("67-56-1", "甲醇"), "paperTrade", true));
        return application;
    }

    static Map<String, Object> submission(String matter, String licenceId, Map<String, Object> application) {
        Map<String, Object> submission = map("matter", matter, "application", application);
        if (licenceId != null) {
            submission.put("licenceId", licenceId);
        }
        return submission;
    }

    /** Ids of what only the applicant can give with such an application: no proof, and not the form itself. */
    static List<String> papers(String matter, Map<String, Object> application) {
        return switch (matter) {
            case "NEW", "RENEWAL" -> {
                List<String> papers = new ArrayList<>(List.of("safety-rules-list"));
                if (at(application, "trade").get("paperTrade") == Boolean.TRUE) {
                    papers.add("paper-trade-undertaking");
                }
                if (at(application, "place").get("storageAddress") != null) {
                    papers.add("safety-assessment");
                }
                yield papers;
            }
            case "CANCELLATION" -> List.of("stock-cleared-statement");
            default -> List.of();
        };
    }

    @SuppressWarnings("unchecked") // forms are maps of maps
    private static Map<String, Object> at(Map<String, Object> form, String step) {
        return form.get(step) == null ? Map.of() : (Map<String, Object>) form.get(step);
    }

    static List<Map<String, Object>> products(String... casAndName) {
        List<Map<String, Object>> products = new ArrayList<>();
        for (int i = 0; i < casAndName.length; i += 2) {
            products.add(map("cas", casAndName[i], "name", casAndName[i + 1], "storedTonnes", 0));
        }
        return products;
    }

    static Map<String, Object> change(String kind, String from, String to, String changedOn) {
        return map("kind", kind, "from", from, "to", to, "changedOn", changedOn);
    }

    /** Sets one field, for example {@code place.premises}; returns the same form. */
    static Map<String, Object> with(Map<String, Object> form, String path, Object value) {
        String[] steps = path.split("\\.", -1);
        Map<String, Object> at = form;
        for (int i = 0; i < steps.length - 1; i++) {
            @SuppressWarnings("unchecked") // forms are maps of maps
            Map<String, Object> next = (Map<String, Object>) at.get(steps[i]);
            at = next;
        }
        at.put(steps[steps.length - 1], value);
        return form;
    }

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
