package onenet.ecert.document;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.type.Layout;
import onenet.testkit.GeneratedText;
import onenet.text.HumanText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Names and addresses as people type them: what is kept is printed, letter for letter. */
class GeneratedTextTest {

    private static final int ON_ONE_FACE = 100;

    @Test
    @DisplayName(
            "Whatever is kept can be read out of the document as it stands, over lines and pages, and nothing stands in its place")
    void printed() {
        Random random = new Random(20260917);
        for (int i = 0; i < GeneratedText.MANY; i += ON_ONE_FACE) {
            Map<String, String> lines = new LinkedHashMap<>();
            for (int line = 0; line < ON_ONE_FACE; line++) {
                lines.put(
                        "第" + line + "项",
                        HumanText.line(GeneratedText.of(random).repeat(1 + random.nextInt(6))));
            }
            StringBuilder expected = new StringBuilder();
            lines.forEach((label, value) -> expected.append(label).append(value));
            assertThat(printed(lines)).contains(expected).doesNotContain("\ufffd");
        }
    }

    @Test
    @DisplayName(
            "A line break begins a line and is no letter; a mark on a letter, and the selector of its shape, begin none")
    void wrapped() {
        assertThat(wrap("一二\n三", 10)).containsExactly("一二", "三");
        assertThat(wrap("一二葛\udb40\udd00城", 3)).containsExactly("一二葛\udb40\udd00", "城");
        assertThat(wrap("一二三 四五", 3)).containsExactly("一二", "三 四", "五");
        assertThat(wrap("一二 三四", 2.5)).containsExactly("一", "二 三", "四");
        assertThat(wrap("", 3)).containsExactly("");
        assertThat(wrap("一二e\u0301f", 2.5)).containsExactly("一二e\u0301", "f");
    }

    private static String printed(Map<String, String> lines) {
        CertificateMetadata metadata = LicenceFixtures.metadata();
        OfdPackage document = OfdWriter.write(layout(lines, metadata), metadata, LicenceFixtures.URL);
        return Body.of(document);
    }

    private static CertificateLayout layout(Map<String, String> lines, CertificateMetadata metadata) {
        List<Sheet.Line> printed = lines.entrySet().stream()
                .map(line -> new Sheet.Line(line.getKey(), line.getValue()))
                .toList();
        return new CertificateLayout(
                Layout.Frame.DOUBLE, List.of(new Sheet("", printed, List.of())), metadata, LicenceFixtures.URL);
    }

    /** Chinese letters full, others half, marks none. */
    private static List<String> wrap(String text, double width) {
        return LineBreaks.wrap(
                text,
                width,
                letter -> letter >= 0x300 && letter < 0x370 || letter >= 0xE0100 ? 0 : letter < 0x2E80 ? 0.5 : 1);
    }
}
