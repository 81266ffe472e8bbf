package onenet.safetyreview;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies of acts. */
final class Acts {

    private Acts() {}

    static Map<String, Object> correction(String respondBy, String... materials) {
        return Map.of(
                "respondBy",
                respondBy,
                "defects",
                Stream.of(materials)
                        .map(material -> Map.of("material", material, "reason", "未提交"))
                        .toList());
    }

    static Map<String, Object> materials(Story story, String... materials) {
        return Map.of("materials", Stream.of(materials).map(story::material).toList());
    }

    static Map<String, Object> rectification(String respondBy) {
        return Map.of("notice", "整改告知1号", "reason", "补充设计专篇", "respondBy", respondBy);
    }

    static Map<String, Object> complex() {
        return Map.of(
                "proposesPass",
                true,
                "summary",
                "示例",
                "grounds",
                List.of(),
                "wideEffect",
                false,
                "majorPublicInterest",
                false,
                "majorRightsOfOthers",
                false,
                "complex",
                true);
    }
}
