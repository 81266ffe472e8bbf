package onenet.hazchem.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChemicalCatalogueTest {
    private static final ChemicalCatalogue CATALOGUE =
            ChemicalCatalogue.load(ChemicalCatalogueTest.class.getClassLoader());

    @Test
    @DisplayName("The catalogue has at least 120 entries, each name once, each CAS number with a right check digit")
    void isSound() {
        List<Chemical> all = CATALOGUE.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(120);
        assertThat(all).extracting(Chemical::name).doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(chemical -> chemical.serial().isPresent())
                .extracting(chemical -> chemical.serial().getAsInt())
                .doesNotHaveDuplicates()
                .allMatch(serial -> serial >= 1 && serial <= 2828);
        assertThat(all)
                .filteredOn(chemical -> chemical.cas().isPresent())
                .hasSizeGreaterThan(all.size() - 2)
                .allMatch(chemical -> ChemicalCatalogue.isCas(chemical.cas().orElseThrow()));
        assertThat(all)
                .allMatch(chemical -> !chemical.english().isBlank()
                        && chemical.precursorClass().orElse(1) >= 1
                        && chemical.precursorClass().orElse(1) <= 3
                        && chemical.threshold().isPresent()
                                == chemical.thresholdSource().startsWith("GB18218-2018 T"));
    }

    @DisplayName("A mistyped CAS number fails its check")
    @ParameterizedTest
    @ValueSource(strings = {"67-56-2", "76-56-1", "67-56", "7664-93-8", "67561", ""})
    void catchesSlips(String cas) {
        assertThat(ChemicalCatalogue.isCas(cas)).isFalse();
    }

    @DisplayName("What the lists say of well-known substances is in the file")
    @ParameterizedTest
    @CsvSource({
        "甲醇, 67-56-1, false, false, 0, 500", "氰化钠, 143-33-9, true, false, 0, 50", "硝酸, 7697-37-2, false, true, 0, 100",
        "氯, 7782-50-5, true, false, 0, 5", "丙酮, 67-64-1, false, false, 3, 500", "汽油, 86290-81-5, false, false, 0, 200",
        "柴油, 68334-30-5, false, false, 0, 5000", "乙醚, 60-29-7, false, false, 2, 10",
                "碳酰氯, 75-44-5, true, false, 0, 0.3",
        "高锰酸钾, 7722-64-7, false, true, 3, 200"
    })
    void knows(String name, String cas, boolean toxic, boolean explosive, int precursor, BigDecimal threshold) {
        Chemical chemical = CATALOGUE.find(cas, name).orElseThrow();
        assertThat(chemical.highlyToxic()).isEqualTo(toxic);
        assertThat(chemical.explosivePrecursor()).isEqualTo(explosive);
        assertThat(chemical.precursorClass().orElse(0)).isEqualTo(precursor);
        assertThat(chemical.threshold()).contains(threshold);
    }

    @Test
    @DisplayName(
            "Two entries with one CAS number are told apart by name, and a name that contradicts its number is no answer")
    void findsTheEntry() {
        assertThat(CATALOGUE.byCas("7664-39-3")).hasSize(2);
        assertThat(CATALOGUE.find("7664-39-3", null)).isEmpty();
        assertThat(CATALOGUE.find("7664-39-3", "氢氟酸")).map(Chemical::name).contains("氢氟酸");
        assertThat(CATALOGUE.find("67-56-1", "乙醇")).isEmpty();
        assertThat(CATALOGUE.find("67-56-1", " ")).map(Chemical::name).contains("甲醇");
        assertThat(CATALOGUE.find("", "酒精")).isEmpty();
        assertThat(CATALOGUE.find(null, "木醇")).map(Chemical::name).contains("甲醇");
        assertThat(CATALOGUE.byName("乙酸")).map(Chemical::plainName).contains("乙酸");
        assertThat(CATALOGUE.byName("氨溶液")).isPresent();
    }
}
