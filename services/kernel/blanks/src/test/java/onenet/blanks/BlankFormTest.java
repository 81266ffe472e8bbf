package onenet.blanks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.blanks.BlankForm.Field;
import onenet.blanks.BlankForm.Table;
import onenet.items.Text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A blank form has what is known printed into it, and a sample is marked as one")
class BlankFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = """
            {"unit": {"name": "海丰县示例化工贸易有限公司（演示）", "heads": 12},
             "plan": {"kinds": ["COMPREHENSIVE", "OTHER_KIND"], "chemicals": [{"name": "甲醇"}, {"name": "丙酮"}]}}
            """;

    private static BlankForm form(Table table) {
        return new BlankForm(
                "filing-form",
                new Text("应急预案备案申报表", "Filing form"),
                "管理办法第二十七条",
                List.of(
                        new Field("单位名称", "/unit/name", null, "示例公司"),
                        new Field("人数", "/unit/heads", null, "9"),
                        new Field("类别", "/plan/kinds", Map.of("COMPREHENSIVE", "综合应急预案"), "综合应急预案"),
                        new Field("品种", "/plan/chemicals", null, "甲醇"),
                        new Field("结论", null, null, "低风险")),
                List.of("现将我单位编制的上述应急预案报上，请予备案。"),
                table,
                List.of("单位（公章）："));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    @DisplayName(
            "what was typed stands in its line: lists beside each other, words for what a list calls it, nothing where nothing is known")
    void filled() throws IOException {
        String text = text(form(null).filled(JSON.readTree(FORM)));
        assertThat(text)
                .contains("单位名称海丰县示例化工贸易有限公司（演示）", "人数12", "类别综合应急预案、OTHER_KIND", "品种甲醇、丙酮", "请予备案", "依据：管理办法第二十七条")
                .doesNotContain("低风险", "填写样例");
    }

    @Test
    @DisplayName("the blank says nothing of anybody, and the sample everything and that it is one")
    void blankAndSample() throws IOException {
        Table table = new Table(List.of("序号", "名称"), 3, List.of(List.of("1", "责任制")));
        assertThat(text(form(table).blank())).contains("单位名称", "序号名称").doesNotContain("示例公司", "责任制", "填写样例");
        assertThat(text(form(table).sample())).contains("示例公司", "低风险", "1责任制", "填写样例");
    }

    @Test
    @DisplayName(
            "what is longer than its line goes on under it, what is longer than its page on the next, and nothing is lost")
    void longTexts() throws IOException {
        String name = "很长的名称".repeat(40);
        byte[] pdf = form(new Table(List.of("序号", "名称"), 60, Collections.nCopies(2, List.of("1", "x"))))
                .filled(JSON.readTree(FORM.replace("海丰县示例化工贸易有限公司（演示）", name)));
        assertThat(text(pdf)).contains(name);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    @DisplayName("it is drawn within the page: there is ink, and none at its edges")
    void drawn() throws IOException {
        try (PDDocument document = Loader.loadPDF(form(null).sample())) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            int ink = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    boolean dark = (page.getRGB(x, y) & 0xff) < 128;
                    ink += dark ? 1 : 0;
                    assertThat(dark && (x < 40 || x > page.getWidth() - 40)).isFalse();
                }
            }
            assertThat(ink).isGreaterThan(1000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hazchem-licence", "plan-filing"})
    @DisplayName("the forms of every service are readable, and fit on two pages at most with their samples")
    void packed(String service) throws IOException {
        for (BlankForm form : BlankForms.of(service).all()) {
            for (byte[] pdf : List.of(form.blank(), form.sample())) {
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(document.getNumberOfPages()).as(form.material()).isLessThanOrEqualTo(2);
                }
            }
        }
    }

    @Test
    @DisplayName("a form that cannot be printed is refused when it is read")
    void unprintable() {
        assertThatThrownBy(() -> new Field("单位", "unit/name", null, "x")).isInstanceOf(InvalidBlank.class);
        assertThatThrownBy(() -> new Table(List.of("一", "二"), 2, List.of(List.of("1"))))
                .isInstanceOf(InvalidBlank.class);
        assertThatThrownBy(() -> new Table(List.of("一"), 2, List.of())).isInstanceOf(InvalidBlank.class);
    }
}
