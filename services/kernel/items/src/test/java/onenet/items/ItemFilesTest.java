package onenet.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.authority.OfficeLevel;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Item files are checked as they are read")
class ItemFilesTest {

    private static final String PAPER = """
            itemCode: "00012504500001"
            basicCode: "000125045000"
            slug: paper
            matter: NEW
            name: {zh: 纸, en: Paper}
            online: true
            courier: false
            visits: 0
            phones: {COUNTY: {advice: "1", complaint: "2"}}
            versions:
              - {version: "1", from: 2020-01-01, until: 2025-12-31, legalBasis: [x], promised: {COUNTY: 9, CITY: 9}, limits: {decision: {amount: 20, unit: WORKING_DAY, start: RECEIPT, basis: x}}}
              - {version: "2", from: 2026-01-01, legalBasis: [x], promised: {COUNTY: 5}, limits: {decision: {amount: 20, unit: WORKING_DAY, start: RECEIPT, basis: x}}}
            materials:
              - {id: form, clause: C-1, name: {zh: 表, en: Form}, basis: x, requiredWhen: [ALWAYS], format: ELECTRONIC, routes: [UPLOAD]}
              - {id: plan, clause: C-2, name: {zh: 图, en: Plan}, basis: x, requiredWhen: [BIG+NEW, OLD], format: ELECTRONIC, routes: [OWN_RECORDS], from: 2026-01-01}
            clauses:
              - {id: K-1, kind: CONDITION, text: {zh: 一, en: One}, basis: x}
              - {id: K-2, kind: CONDITION, text: {zh: 二, en: Two}, basis: x, requiredWhen: [BIG+NEW]}
              - {id: R-1, kind: REFUSAL, text: {zh: 否, en: No}, basis: x}
            checks:
              - {id: F-1, material: form, text: {zh: 全, en: Whole}}
            """;

    private static final String REMEDY = """
            {reconsiderationDays: 60, courtMonths: 6, text: {zh: "{days}日{body}{months}月{authority}", en: "{body}"}, online: {zh: 网上, en: online}, bodies: {"441521": {zh: 海丰县人民政府, en: Haifeng}}}
            """;

    private enum Ground implements Condition {
        BIG,
        NEW,
        OLD
    }

    @Test
    @DisplayName("A material is needed when one of its alternatives holds whole, and one that is always needed always")
    void materials() {
        ItemDefinition item = on(LocalDate.of(2026, 1, 1));
        assertThat(needed(item, EnumSet.noneOf(Ground.class))).containsExactly("form");
        assertThat(needed(item, EnumSet.of(Ground.BIG))).containsExactly("form");
        assertThat(needed(item, EnumSet.of(Ground.BIG, Ground.NEW))).containsExactly("form", "plan");
        assertThat(needed(item, EnumSet.of(Ground.OLD))).containsExactly("form", "plan");
        assertThat(item.materialsToAsk(EnumSet.of(Ground.OLD)))
                .extracting(Material::id)
                .containsExactly("form");
    }

    @Test
    @DisplayName("A condition is looked at in the cases it is written for, and in every case where nothing is written")
    void conditions() {
        ItemDefinition item = on(LocalDate.of(2026, 1, 1));
        assertThat(item.conditionsOf(EnumSet.noneOf(Ground.class)))
                .extracting(Clause::id)
                .containsExactly("K-1");
        assertThat(item.conditionsOf(EnumSet.of(Ground.BIG, Ground.NEW)))
                .extracting(Clause::id)
                .containsExactly("K-1", "K-2");
    }

    @Test
    @DisplayName(
            "The definition of a day has the version, the promise and the materials of that day; a zone works by the county's")
    void day() {
        ItemDefinition old = on(LocalDate.of(2025, 12, 31));
        ItemDefinition now = on(LocalDate.of(2026, 1, 1));
        assertThat(old.version()).isEqualTo("1");
        assertThat(old.material("plan")).isEmpty();
        assertThat(old.clause("C-2")).isEmpty();
        assertThat(now.decision().promised().amount()).isEqualTo(5);
        assertThat(now.clause("C-2", Clause.ClauseKind.MATERIAL)).isPresent();
        assertThat(now.clause("C-2", Clause.ClauseKind.REFUSAL)).isEmpty();
        assertThat(now.clauses()).extracting(Clause::id).containsExactly("C-1", "C-2", "K-1", "K-2", "R-1");
        ItemCatalogue items = files(PAPER).catalogue("paper");
        assertThat(items.definitionOn("00012504500001", OfficeLevel.ZONE, LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .level())
                .isEqualTo(OfficeLevel.COUNTY);
        assertThat(items.definitionOn("00012504500001", OfficeLevel.ZONE, LocalDate.of(2019, 12, 31)))
                .isEmpty();
    }

    @Test
    @DisplayName("The words of the remedy name days, body and authority; without a body that hears it there are none")
    void remedy() {
        Remedy remedy = files(PAPER).catalogue("paper").remedy();
        assertThat(remedy.wordsFor("441521", "海丰县应急管理局").orElseThrow().zh()).isEqualTo("60日海丰县人民政府6月海丰县应急管理局");
        assertThat(remedy.wordsFor("441581", "x")).isEmpty();
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[BIG+NEW, OLD]|[BIG+YOUNG]|on other grounds: [YOUNG]",
                "id: plan|id: form|written twice",
                "{id: R-1, kind: REFUSAL|{id: C-1, kind: MATERIAL|C-1 is written twice",
                "material: form|material: map|F-1 is of no material",
                "slug: paper|slug: other|calls itself other",
                "itemCode: \"00012504500001\"|itemCode: \"00012504600001\"|not its basic code",
                "routes: [UPLOAD]|routes: []|neither when it is needed nor how it comes"
            })
    @DisplayName("What cannot be worked with stops the start")
    void refused(String right, String wrong, String because) {
        assertThat(PAPER).contains(right);
        ItemFiles files = files(PAPER.replace(right, wrong));
        assertThatThrownBy(() -> files.read("paper")).hasStackTraceContaining(because);
    }

    @Test
    @DisplayName(
            "A file that is not there, a limit that was not set and a promise beyond the law are said where they are asked for")
    void missing() {
        assertThatThrownBy(() -> files(PAPER).read("other")).hasMessageContaining("not on the class path");
        ItemFile item = files(PAPER).read("paper");
        assertThatThrownBy(() -> item.versions().get(0).limit("delivery")).hasMessageContaining("no limit of delivery");
        ItemCatalogue slow = files(PAPER.replace("COUNTY: 5", "COUNTY: 25")).catalogue("paper");
        assertThatThrownBy(() -> slow.definitionOn("00012504500001", OfficeLevel.COUNTY, LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ItemDefinition on(LocalDate day) {
        return files(PAPER)
                .catalogue("paper")
                .definitionOn("00012504500001", OfficeLevel.COUNTY, day)
                .orElseThrow();
    }

    private static List<String> needed(ItemDefinition item, Set<Ground> held) {
        return item.requiredMaterials(held).stream().map(Material::id).toList();
    }

    private static ItemFiles files(String paper) {
        ClassLoader loader = new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return switch (name) {
                    case "contracts/items/paper.yaml" -> stream(paper);
                    case "contracts/items/remedy.yaml" -> stream(REMEDY);
                    default -> null;
                };
            }
        };
        return ItemFiles.of(loader, Ground.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
