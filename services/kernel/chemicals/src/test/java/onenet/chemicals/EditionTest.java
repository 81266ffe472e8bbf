package onenet.chemicals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.chemicals.Resolution.Outcome;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A substance is an entry of the catalogue")
class EditionTest {

    private static final Edition SHIPPED = EditionFile.shipped(EditionTest.class.getClassLoader());

    @Test
    @DisplayName("the shipped edition says that it is a part; its names and numbers stand once, its CAS numbers check")
    void isSound() {
        assertThat(SHIPPED.imprint().complete()).isFalse();
        assertThat(SHIPPED.entries()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(SHIPPED.entries()).extracting(Chemical::name).doesNotHaveDuplicates();
        assertThat(SHIPPED.entries()).extracting(Chemical::entry).doesNotHaveDuplicates();
        assertThat(SHIPPED.entries())
                .allMatch(each -> each.serial().orElse(1) >= 1
                        && each.serial().orElse(1) <= 2828
                        && !each.english().isBlank()
                        && each.casNumbers().stream().allMatch(CasNumber::isSound)
                        && each.precursorClass().orElse(1) >= 1
                        && each.precursorClass().orElse(1) <= 3
                        && each.threshold().isPresent()
                                == each.thresholdSource().startsWith("GB18218-2018 T"));
    }

    @DisplayName("a mistyped CAS number fails its check")
    @ParameterizedTest
    @ValueSource(strings = {"67-56-2", "76-56-1", "67-56", "7664-93-8", "67561", "", "00-00-0", "６７-56-1"})
    void catchesSlips(String cas) {
        assertThat(CasNumber.isSound(cas)).isFalse();
    }

    @DisplayName("what the lists say of well-known substances is in the file")
    @ParameterizedTest
    @CsvSource({
        "甲醇, 67-56-1, false, false, 0, 500",
        "氰化钠, 143-33-9, true, false, 0, 50",
        "硝酸, 7697-37-2, false, true, 0, 100",
        "氯, 7782-50-5, true, false, 0, 5",
        "丙酮, 67-64-1, false, false, 3, 500",
        "汽油, 86290-81-5, false, false, 0, 200",
        "柴油, 68334-30-5, false, false, 0, 5000",
        "乙醚, 60-29-7, false, false, 2, 10",
        "碳酰氯, 75-44-5, true, false, 0, 0.3",
        "高锰酸钾, 7722-64-7, false, true, 3, 200"
    })
    void knows(String name, String cas, boolean toxic, boolean explosive, int precursor, BigDecimal threshold) {
        Chemical chemical = SHIPPED.resolve(new Wanted(null, cas, name)).entry();
        assertThat(chemical.highlyToxic()).isEqualTo(toxic);
        assertThat(chemical.explosivePrecursor()).isEqualTo(explosive);
        assertThat(chemical.precursorClass().orElse(0)).isEqualTo(precursor);
        assertThat(chemical.threshold()).contains(threshold);
    }

    @DisplayName("by number, name, alias, in whatever width and with its strength, an entry is found")
    @ParameterizedTest
    @CsvSource({
        "'', 67-56-1, 甲醇, 甲醇",
        "'', 67-56-1, '', 甲醇",
        "'', '', 木醇, 甲醇",
        "'', '', Methanol, 甲醇",
        "1022, '', '', 甲醇",
        "'', 7664-39-3, 氢氟酸, 氢氟酸",
        "'', '', 盐酸(36%), 盐酸",
        "'', 7647-01-0, 盐酸（３６％）, 盐酸",
        "'', '', 双氧水（27.5%）, 过氧化氢溶液[含量＞8%]",
        "'', 67-63-0, ２－丙醇, 2-丙醇",
        "'', '', 乙酸, 乙酸[含量＞80%]",
        "'', '', 硝酸铵（99.5%）, 硝酸铵[含可燃物≤0.2%]",
        "'', '', 油漆, 含易燃溶剂的合成树脂、油漆、辅助材料、涂料等制品[闭杯闪点≤60℃]",
        "2828, '', 醇酸磁漆, 含易燃溶剂的合成树脂、油漆、辅助材料、涂料等制品[闭杯闪点≤60℃]"
    })
    void found(String entry, String cas, String name, String expected) {
        Resolution resolved = SHIPPED.resolve(new Wanted(entry, cas, name));
        assertThat(resolved.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(resolved.entry().name()).isEqualTo(expected);
    }

    @DisplayName(
            "a name that is not the number's, a strength the entry does not have, a group called as another entry: refused")
    @ParameterizedTest
    @CsvSource({
        "'', 67-56-1, 氰化钠",
        "'', 67-56-1, 液氯",
        "'', 67-56-1, 甲醇氰化钠",
        "'', 7722-84-1, 双氧水(3%)",
        "'', 99-99-9, 甲醇",
        "1022, '', 乙醇",
        "1022, 64-17-5, 甲醇",
        "2828, '', 氰化钠",
        "2828, '', 盐酸(36%)"
    })
    void contradicts(String entry, String cas, String name) {
        assertThat(SHIPPED.resolve(new Wanted(entry, cas, name)).outcome()).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    @DisplayName("a number of two entries asks which of them; a name decides; what nobody knows is unknown")
    void asks() {
        Resolution several = SHIPPED.resolve(new Wanted(null, "7647-01-0", null));
        assertThat(several.outcome()).isEqualTo(Outcome.SEVERAL);
        assertThat(several.words()).contains("2507 盐酸", "氯化氢[无水]");
        for (Wanted unknown : List.of(
                new Wanted(null, null, "酒精饮料"), new Wanted(null, "00-00-0", null), new Wanted("9999", null, "甲醇"))) {
            assertThat(SHIPPED.resolve(unknown).outcome())
                    .as(unknown.toString())
                    .isEqualTo(Outcome.UNKNOWN);
        }
    }

    @Test
    @DisplayName("who looks finds those called just so first, then those that begin with it, then those that have it")
    void searches() {
        assertThat(SHIPPED.search("甲醇", 3)).extracting(Chemical::name).startsWith("甲醇", "甲醇钠");
        assertThat(SHIPPED.search("7647", 9)).extracting(Chemical::name).contains("盐酸", "氯化氢[无水]");
        assertThat(SHIPPED.search("2828", 1)).extracting(Chemical::isGroup).containsExactly(true);
        assertThat(SHIPPED.search("ｍｅｔｈａｎｏｌ", 1)).extracting(Chemical::name).containsExactly("甲醇");
        assertThat(SHIPPED.search("　", 9)).isEmpty();
        assertThat(SHIPPED.search("化", 5)).hasSize(5);
    }

    @Test
    @DisplayName("an edition is written and read back as the same, commas, quotation marks and all")
    void writtenAndRead(@TempDir Path folder) throws IOException {
        Chemical odd = new Chemical(
                "7",
                "名,\"称\"",
                List.of("甲", "乙"),
                "name, \"x\"",
                List.of("67-56-1", "67-64-1"),
                true,
                false,
                OptionalInt.of(2),
                true,
                Optional.of(new BigDecimal("0.3")),
                "GB18218-2018 T1");
        Edition edition = edition("2026", LocalDate.of(2026, 5, 1), odd);
        Path file = Files.write(folder.resolve("2026.csv"), EditionFile.lines(edition));
        assertThat(EditionFile.read(file).imprint()).isEqualTo(edition.imprint());
        assertThat(EditionFile.read(file).entries()).containsExactly(odd);
        Files.write(file, List.of("serial,name"));
        assertThatThrownBy(() -> EditionFile.read(file)).isInstanceOf(InvalidCatalogue.class);
    }

    @Test
    @DisplayName("editions stand side by side: each day has its own, a case keeps the one it was begun with")
    void sideBySide() {
        Chemical before = entry("1022", "甲醇");
        Chemical after = entry("1022", "甲醇[含量＞5%]");
        Chemical added = entry("3000", "新列物质");
        Catalogues catalogues = new Catalogues(
                List.of(
                        edition("new", LocalDate.of(2026, 5, 1), after),
                        edition("old", LocalDate.of(2015, 5, 1), before)),
                edition -> edition.equals("new") ? List.of(added) : List.of());
        assertThat(catalogues.on(LocalDate.of(2026, 4, 30)).id()).isEqualTo("old");
        assertThat(catalogues.on(LocalDate.of(2026, 5, 1)).id()).isEqualTo("new");
        assertThat(catalogues.on(LocalDate.of(2000, 1, 1)).id()).isEqualTo("old");
        assertThat(catalogues.entry("old", "1022")).contains(before);
        assertThat(catalogues.entry("new", "1022")).contains(after);
        assertThat(catalogues.entry("new", "3000")).contains(added);
        assertThat(catalogues.entry("old", "3000")).isEmpty();
        assertThat(catalogues
                        .on(LocalDate.of(2026, 6, 1))
                        .resolve(new Wanted(null, null, "新列物质"))
                        .found())
                .isTrue();
        List<Edition> twice = List.of(edition("a", LocalDate.of(2015, 5, 1)), edition("b", LocalDate.of(2015, 5, 1)));
        assertThatThrownBy(() -> new Catalogues(twice, edition -> List.of())).isInstanceOf(InvalidCatalogue.class);
    }

    private static Edition edition(String id, LocalDate from, Chemical... entries) {
        return Edition.of(new Edition.Imprint(id, "目录 " + id, from, true, "示例"), List.of(entries));
    }

    private static Chemical entry(String number, String name) {
        return new Chemical(
                number,
                name,
                List.of(),
                "x",
                List.of(),
                false,
                false,
                OptionalInt.empty(),
                false,
                Optional.empty(),
                "");
    }
}
