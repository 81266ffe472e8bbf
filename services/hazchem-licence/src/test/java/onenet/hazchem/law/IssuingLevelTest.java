package onenet.hazchem.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.authority.OfficeLevel;
import onenet.chemicals.Chemical;
import onenet.chemicals.Edition;
import onenet.chemicals.EditionFile;
import onenet.chemicals.Wanted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuingLevelTest {
    private static final Edition CATALOGUE = EditionFile.shipped(IssuingLevelTest.class.getClassLoader());

    @Test
    @DisplayName("Paper trade of ordinary goods is the county's, and asks for the undertaking")
    void paperTrade() {
        TradePlan plan = new TradePlan(lines("甲醇=0", "甲苯=0"), CentralEnterprise.NONE, false, false, true, false);
        Classification classification = IssuingLevelPolicy.classify(plan);
        assertThat(classification.classes()).containsExactly(CaseClass.GENERAL);
        assertThat(classification.level()).isEqualTo(OfficeLevel.COUNTY);
        assertThat(MaterialPolicy.conditions(plan, classification))
                .containsExactlyInAnyOrder(MaterialCondition.ALWAYS, MaterialCondition.PAPER_TRADE);
    }

    @DisplayName("Trap 24: only storage that reaches the quantities of GB 18218 is a storage facility")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲醇=40|COUNTY|0.0800",
                "甲醇=250;汽油=99.9|COUNTY|0.9995",
                "甲醇=250;汽油=100|CITY|1.0000",
                // thirds, which no decimal holds: three of them are exactly one
                "三氧化硫[稳定的]=25;甲苯二异氰酸酯=33.3333;乙酸乙酯=166.6667|COUNTY|0.9999",
                "三氧化硫[稳定的]=75|CITY|1.0000",
                "碳酰氯=0.1;三氧化硫[稳定的]=50|CITY|1.0000",
                "碳酰氯=0.1;三氧化硫[稳定的]=49.999|CITY|0.9999",
                "硫酸=10000|COUNTY|0.0000"
            })
    void storageFacility(String products, OfficeLevel level, String sum) {
        TradePlan plan = plan(products.split(";"));
        Classification classification = IssuingLevelPolicy.classify(plan);
        assertThat(classification.level()).isEqualTo(level);
        assertThat(classification.hazard().sum()).hasToString(sum);
        boolean papers = MaterialPolicy.conditions(plan, classification).contains(MaterialCondition.WITH_STORAGE);
        assertThat(papers).isEqualTo(classification.withStorageFacility()).isEqualTo(!sum.startsWith("0."));
    }

    @Test
    @DisplayName("Trap 24: editing a quantity changes class, level and papers")
    void reEvaluates() {
        assertThat(IssuingLevelPolicy.classify(plan("甲醇=499.9")).classes()).containsExactly(CaseClass.GENERAL);
        Classification edited = IssuingLevelPolicy.classify(plan("甲醇=500"));
        assertThat(edited.classes()).containsExactly(CaseClass.WITH_STORAGE_FACILITY);
        assertThat(edited.classCodes()).containsExactly("WITH_STORAGE_FACILITY");
    }

    @DisplayName("Trap 25: a petrol station is the city's, a station that sells diesel only the county's")
    @ParameterizedTest
    @CsvSource({"汽油=20, true, CITY", "柴油=20, true, COUNTY", "汽油=20, false, COUNTY"})
    void petrolAndDiesel(String product, boolean station, OfficeLevel level) {
        TradePlan plan = new TradePlan(lines(product), CentralEnterprise.NONE, station, false, false, false);
        assertThat(IssuingLevelPolicy.classify(plan).level()).isEqualTo(level);
    }

    @Test
    @DisplayName("Trap 25: diesel is in the catalogue, so a diesel-only station needs the licence")
    void dieselIsHazardous() {
        assertThat(named("柴油").entry()).isEqualTo("1674");
    }

    @Test
    @DisplayName("Trap 26: one highly toxic product among many lifts the case to the city and must be named")
    void oneToxicProduct() {
        List<ProductLine> many = new ArrayList<>();
        CATALOGUE.entries().stream()
                .filter(chemical -> !chemical.highlyToxic() && !chemical.explosivePrecursor())
                .forEach(chemical -> many.add(ProductLine.of(chemical, 0)));
        assertThat(many).hasSizeGreaterThan(90);
        assertThat(IssuingLevelPolicy.classify(plan(many)).level()).isEqualTo(OfficeLevel.COUNTY);
        many.add(lines("氰化钠=0").get(0));
        Classification lifted = IssuingLevelPolicy.classify(plan(many));
        assertThat(lifted.level()).isEqualTo(OfficeLevel.CITY);
        assertThat(lifted.namedToxic()).extracting(Chemical::name).containsExactly("氰化钠");
    }

    @DisplayName(
            "Trap 27: a central enterprise's provincial or city unit goes to the city whatever it trades, its county branch does not")
    @ParameterizedTest
    @CsvSource({"PROVINCIAL, CITY", "CITY, CITY", "COUNTY, COUNTY", "NONE, COUNTY"})
    void centralEnterprise(CentralEnterprise unit, OfficeLevel level) {
        Chemical paint = named("油漆");
        TradePlan plan = new TradePlan(List.of(ProductLine.of(paint, 0)), unit, false, false, false, false);
        assertThat(IssuingLevelPolicy.classify(plan).level()).isEqualTo(level);
    }

    @Test
    @DisplayName("Explosive precursors and pure storage are the city's; a case keeps every class it falls under")
    void allClasses() {
        TradePlan plan =
                new TradePlan(lines("硝酸=0", "氰化钾=0", "汽油=0"), CentralEnterprise.CITY, true, true, false, false);
        assertThat(IssuingLevelPolicy.classify(plan).classes())
                .containsExactlyInAnyOrder(
                        CaseClass.HIGHLY_TOXIC,
                        CaseClass.EXPLOSIVE_PRECURSOR,
                        CaseClass.PETROL_STATION,
                        CaseClass.PURE_STORAGE,
                        CaseClass.CENTRAL_ENTERPRISE);
    }

    @Test
    @DisplayName("The completion report is asked for only where a storage facility was built")
    void builtStorage() {
        TradePlan built = new TradePlan(lines("甲醇=500"), CentralEnterprise.NONE, false, false, false, true);
        assertThat(MaterialPolicy.conditions(built, IssuingLevelPolicy.classify(built)))
                .contains(MaterialCondition.WITH_STORAGE, MaterialCondition.NEW_STORAGE_BUILT);
        TradePlan small = new TradePlan(lines("甲醇=5"), CentralEnterprise.NONE, false, false, false, true);
        assertThat(MaterialPolicy.conditions(small, IssuingLevelPolicy.classify(small)))
                .isEqualTo(Set.of(MaterialCondition.ALWAYS));
    }

    @Test
    @DisplayName("A trade without products, with a negative quantity, or paper trade with a store is refused")
    void refusesNonsense() {
        assertThatThrownBy(() -> plan(List.of())).isInstanceOf(InvalidTradePlan.class);
        assertThatThrownBy(() -> lines("甲醇=-1")).isInstanceOf(InvalidTradePlan.class);
        assertThatThrownBy(() -> ProductLine.of(named("甲醇"), Double.NaN)).isInstanceOf(InvalidTradePlan.class);
        assertThatThrownBy(() -> new TradePlan(lines("甲醇=1"), CentralEnterprise.NONE, false, false, true, false))
                .isInstanceOf(InvalidTradePlan.class);
    }

    private static Chemical named(String name) {
        return CATALOGUE.resolve(new Wanted(null, null, name)).entry();
    }

    private static TradePlan plan(String... products) {
        return plan(lines(products));
    }

    private static TradePlan plan(List<ProductLine> lines) {
        return new TradePlan(lines, CentralEnterprise.NONE, false, false, false, false);
    }

    private static List<ProductLine> lines(String... products) {
        List<ProductLine> lines = new ArrayList<>();
        for (String product : products) {
            int split = product.lastIndexOf('=');
            Chemical chemical = named(product.substring(0, split));
            lines.add(ProductLine.of(chemical, Double.parseDouble(product.substring(split + 1))));
        }
        return lines;
    }
}
