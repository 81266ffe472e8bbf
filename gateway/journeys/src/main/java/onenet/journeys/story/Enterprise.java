package onenet.journeys.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the demonstration's fictional enterprises and what it applies for.
 *
 * @param account its account at the identity provider
 */
public record Enterprise(String account, String uscc, String name, String site, String town) {

    public static final Enterprise HAIFENG =
            new Enterprise("trader-haifeng", "91441521MA4XAB1211", "海丰县示例化工贸易有限公司", "441521", "广东省汕尾市海丰县示例镇示例路1号");
    public static final Enterprise LUFENG =
            new Enterprise("trader-lufeng", "91441581MA4XAB13XM", "陆丰市示例涂料有限公司", "441581", "广东省汕尾市陆丰市示例镇示例路2号");

    /** What Order 55 Art. 9 asks of everybody. */
    public static final List<String> MATERIALS = List.of(
            "application-form",
            "safety-rules-list",
            "safety-certificates",
            "training-proof",
            "premises-title",
            "business-licence",
            "plan-filing-form");

    /** The body of an application for a new licence without storage. */
    public Map<String, Object> newLicence(List<Map<String, String>> materials) {
        Map<String, Object> submission = new LinkedHashMap<>();
        submission.put("matter", "NEW");
        submission.put("application", application(materials));
        submission.put("combinedVariation", false);
        submission.put("whyAgain", "演示：同一场所再次申请");
        return submission;
    }

    /**
     * The same as a project that was accepted leaves it: its place, and what is stored there now.
     *
     * @param products with {@code cas}, {@code name} and {@code storedTonnes}
     */
    public Map<String, Object> newLicenceOf(String premises, List<Map<String, Object>> products) {
        Map<String, Object> trade = trade();
        trade.put("products", products);
        trade.put("newStorageBuilt", true);
        Map<String, Object> application = application(List.of());
        application.put(
                "place",
                Map.of("registeredAddress", town, "premises", premises, "storageAddress", premises, "site", site));
        application.put("trade", trade);
        Map<String, Object> submission = newLicence(List.of());
        submission.put("application", application);
        return submission;
    }

    /** The same for a station that sells petrol. */
    public Map<String, Object> newStation(List<Map<String, String>> materials) {
        Map<String, Object> trade = trade();
        trade.put("products", List.of(Map.of("cas", "86290-81-5", "name", "汽油", "storedTonnes", 0)));
        trade.put("petrolStation", true);
        Map<String, Object> application = application(materials);
        application.put("trade", trade);
        Map<String, Object> submission = newLicence(materials);
        submission.put("application", application);
        return submission;
    }

    /** The body of a renewal on the holder's own declaration (Order 55 Art. 19), with nothing uploaded. */
    public Map<String, Object> simplifiedRenewal(String licenceId) {
        Map<String, Object> application = application(List.of());
        application.put(
                "renewal",
                Map.of(
                        "keptTheLaw", true,
                        "conditionsKept", true,
                        "fatalAccident", false,
                        "widelyFeltAccident", false,
                        "levelTwoStandardisation", false));
        Map<String, Object> submission = new LinkedHashMap<>();
        submission.put("matter", "RENEWAL");
        submission.put("licenceId", licenceId);
        submission.put("application", application);
        submission.put("combinedVariation", false);
        return submission;
    }

    private Map<String, Object> application(List<Map<String, String>> materials) {
        Map<String, Object> application = new LinkedHashMap<>();
        application.put(
                "enterprise",
                Map.of(
                        "uscc", uscc,
                        "name", name,
                        "legalRepresentative", "示例甲",
                        "principalPerson", "示例乙",
                        "contact", "示例丙",
                        "phone", "0660-0000000",
                        "centralEnterprise", "NONE"));
        application.put("place", Map.of("registeredAddress", town, "premises", town, "site", site));
        application.put("trade", trade());
        application.put("materials", materials);
        application.put("changes", List.of());
        return application;
    }

    private static Map<String, Object> trade() {
        Map<String, Object> trade = new LinkedHashMap<>();
        trade.put("mode", "WHOLESALE");
        trade.put(
                "products",
                List.of(
                        Map.of("cas", "67-56-1", "name", "甲醇", "storedTonnes", 0),
                        Map.of("cas", "67-63-0", "name", "2-丙醇", "storedTonnes", 0)));
        trade.put("petrolStation", false);
        trade.put("storageBusinessOnly", false);
        trade.put("paperTrade", false);
        trade.put("newStorageBuilt", false);
        return trade;
    }

    /** The materials with the one file that stands for each of them, the named ones left out. */
    public static List<Map<String, String>> materials(String file, List<String> without) {
        List<Map<String, String>> materials = new ArrayList<>();
        for (String material : MATERIALS) {
            if (!without.contains(material)) {
                materials.add(Map.of("material", material, "file", file));
            }
        }
        return materials;
    }
}
