package onenet.hazchem.law.item;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.authority.Office;
import onenet.casework.authority.OfficeLevel;
import onenet.hazchem.law.LicenceItems;
import onenet.hazchem.law.MaterialCondition;
import onenet.hazchem.law.item.ItemListCheck.Finding;
import onenet.items.Clause;
import onenet.items.ItemCatalogue;
import onenet.items.ItemDefinition;
import onenet.items.ItemFile;
import onenet.items.Material;
import onenet.items.Stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCatalogueTest {
    private static final ItemCatalogue ITEMS = LicenceItems.load(ItemCatalogueTest.class.getClassLoader());
    private static final LocalDate BEFORE = LocalDate.of(2026, 4, 30);
    private static final LocalDate AFTER = LocalDate.of(2026, 5, 1);

    static Stream<ItemDefinition> definitions() {
        return ITEMS.items().stream().flatMap(item -> Stream.of(OfficeLevel.CITY, OfficeLevel.COUNTY)
                .flatMap(level -> Stream.of(BEFORE, AFTER).map(day -> ITEMS.definitionOn(item.itemCode(), level, day)
                        .orElseThrow())));
    }

    @DisplayName("Every definition of ours obeys the law and the published consistency rules")
    @ParameterizedTest
    @MethodSource("definitions")
    void ourListsAreConsistent(ItemDefinition definition) {
        assertThat(ItemListCheck.check(PublishedItem.of(definition))).isEmpty();
        assertThat(definition.acceptance().amount()).isEqualTo(5);
        assertThat(definition.delivery().amount()).isEqualTo(10);
        assertThat(definition.stages()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(definition.extension().isProvided()).isFalse();
        int decisionDays = definition.stages().stream()
                .filter(stage -> stage.within() == Stage.Within.DECISION)
                .mapToInt(Stage::promisedDays)
                .sum();
        assertThat(decisionDays)
                .isLessThanOrEqualTo(definition.decision().promised().amount());
        assertThat(definition.materials()).extracting(Material::id).doesNotHaveDuplicates();
        Set<String> conditions = new HashSet<>();
        assertThat(definition.clauses())
                .filteredOn(clause -> clause.kind() != Clause.ClauseKind.MATERIAL)
                .allMatch(clause -> conditions.add(clause.id()));
        assertThat(definition.clauses())
                .allMatch(clause -> !clause.basis().isBlank()
                        && !clause.text().zh().isBlank()
                        && !clause.text().en().isBlank());
    }

    @DisplayName("Limits, starts and promises are those of Order 55")
    @ParameterizedTest
    @CsvSource({
        "00012504500001, CITY, 30, 20, ACCEPTANCE",
        "00012504500001, COUNTY, 30, 15, ACCEPTANCE",
        "00012504500001, ZONE, 30, 15, ACCEPTANCE",
        "00012504500002, CITY, 30, 20, ACCEPTANCE",
        "00012504500003, COUNTY, 10, 5, RECEIPT",
        "00012504500004, COUNTY, 20, 5, ACCEPTANCE"
    })
    void limits(String item, OfficeLevel level, int statutory, int promised, ItemFile.StartEvent start) {
        ItemDefinition definition = ITEMS.definitionOn(item, level, AFTER).orElseThrow();
        assertThat(definition.decision().statutory().amount()).isEqualTo(statutory);
        assertThat(definition.decision().promised().amount()).isEqualTo(promised);
        assertThat(definition.decisionStart()).isEqualTo(start);
    }

    @Test
    @DisplayName("The definition of a day is that of the law then in force")
    void effectiveDates() {
        ItemDefinition old =
                ITEMS.definitionOn("00012504500001", OfficeLevel.CITY, BEFORE).orElseThrow();
        ItemDefinition now =
                ITEMS.definitionOn("00012504500001", OfficeLevel.CITY, AFTER).orElseThrow();
        assertThat(old.rules()).isEqualTo("BEFORE_2026_05_01");
        assertThat(now.rules()).isEqualTo("FROM_2026_05_01");
        assertThat(old.clause("L54")).isEmpty();
        assertThat(now.clause("L54")).isPresent();
        assertThat(old.clause("SALES-RECORDS").orElseThrow().text().zh()).contains("一年");
        assertThat(now.clause("SALES-RECORDS").orElseThrow().text().zh()).contains("三年");
        assertThat(ITEMS.definitionOn("00012504500001", OfficeLevel.CITY, LocalDate.of(2012, 8, 31)))
                .isEmpty();
        assertThat(ITEMS.definitionOn("00012504500009", OfficeLevel.CITY, AFTER))
                .isEmpty();
    }

    @Test
    @DisplayName("Materials follow the conditions of the case, and each can be cited by its clause")
    void materials() {
        ItemDefinition item =
                ITEMS.definitionOn("00012504500001", OfficeLevel.COUNTY, BEFORE).orElseThrow();
        assertThat(ids(item.requiredMaterials(EnumSet.of(MaterialCondition.PAPER_TRADE))))
                .containsExactly(
                        "application-form",
                        "safety-rules-list",
                        "safety-certificates",
                        "training-proof",
                        "premises-title",
                        "business-licence",
                        "plan-filing-form",
                        "paper-trade-undertaking");
        assertThat(ids(item.requiredMaterials(EnumSet.of(MaterialCondition.WITH_STORAGE))))
                .contains("safety-assessment", "major-hazard-filing")
                .doesNotContain("completion-acceptance-report", "paper-trade-undertaking");
        assertThat(item.clause("A9-6").orElseThrow().text().zh()).contains("应急预案备案登记表");
        assertThat(item.material("plan-filing-form").orElseThrow().clause()).isEqualTo("A9-6");
        assertThat(item.material("refined-oil-approval").orElseThrow().mayBeAskedFor())
                .isFalse();
        assertThat(ids(item.requiredMaterials(EnumSet.of(MaterialCondition.PETROL_STATION))))
                .contains("refined-oil-approval");
        assertThat(ids(item.materialsToAsk(EnumSet.of(MaterialCondition.PETROL_STATION))))
                .doesNotContain("refined-oil-approval")
                .contains("application-form");
        assertThat(item.material("birth-certificate")).isEmpty();
    }

    @Test
    @DisplayName("Renewal: the full set, or the form with the statement and, with storage, the level-2 certificate")
    void renewalMaterials() {
        ItemDefinition item =
                ITEMS.definitionOn("00012504500002", OfficeLevel.CITY, BEFORE).orElseThrow();
        assertThat(ids(item.requiredMaterials(
                        EnumSet.of(MaterialCondition.SIMPLIFIED_RENEWAL, MaterialCondition.WITH_STORAGE))))
                .containsExactly("renewal-form", "compliance-statement", "standardisation-certificate");
        assertThat(ids(item.requiredMaterials(EnumSet.of(MaterialCondition.FULL_RENEWAL))))
                .contains("renewal-form", "plan-filing-form")
                .doesNotContain("safety-assessment", "compliance-statement");
        assertThat(ids(item.requiredMaterials(
                        EnumSet.of(MaterialCondition.FULL_RENEWAL, MaterialCondition.WITH_STORAGE))))
                .contains("safety-assessment");
    }

    @Test
    @DisplayName("Variation: a changed name asks for the form and the business licence, nothing of Art. 9")
    void variationMaterials() {
        ItemDefinition item =
                ITEMS.definitionOn("00012504500003", OfficeLevel.COUNTY, AFTER).orElseThrow();
        assertThat(ids(item.requiredMaterials(EnumSet.of(MaterialCondition.CHANGED_NAME))))
                .containsExactly("variation-form", "changed-business-licence");
        assertThat(ids(item.requiredMaterials(EnumSet.of(MaterialCondition.CHANGED_PRINCIPAL))))
                .containsExactly("variation-form", "new-principal-certificate");
    }

    @Test
    @DisplayName("A handling-item code is USCC, level digit and item code, 33 characters")
    void handlingItemCode() {
        ItemDefinition item =
                ITEMS.definitionOn("00012504500001", OfficeLevel.COUNTY, AFTER).orElseThrow();
        Office haifeng = new Office("441521", "海丰县应急管理局", "11441521DEM000030G", "441521", OfficeLevel.COUNTY);
        assertThat(item.handlingItemCode(haifeng))
                .isEqualTo("11441521DEM000030G400012504500001")
                .hasSize(33);
    }

    @DisplayName("Trap 50: lists as they are published are flagged by rule and never make the check fail")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"accept_day\":7}|LAW-ACCEPTANCE",
                "{\"anticipate_day\":20,\"promise_day\":45}|LAW-PROMISE",
                "{\"anticipate_day\":45,\"promise_day\":1,\"project_type\":\"即办件\"}|E4-1",
                "{\"anticipate_day\":45,\"promise_day\":0,\"project_type\":\"承诺件\"}|E4-1",
                "{\"project_type\":\"承诺件\",\"handle_flow\":\"即审即办\"}|E4-1",
                "{\"result_name\":\"危险化学品经营许可证\",\"result_type\":\"出文办结\",\"result_guid\":\"x\"}|E4-2",
                "{\"limit_scene_num\":1}|E4-3",
                "{\"limit_scene_num\":0,\"limit_scene_explain\":\"需核验\"}|E4-3",
                "{\"limit_scene_num\":0,\"is_online\":0,\"is_express\":0}|E4-4",
                "{\"online_handle_depth\":\"IV\",\"limit_scene_num\":1,\"limit_scene_explain\":\"需核验\"}|E4-5",
                "{\"is_fee\":1}|E4-6",
                "{\"is_fee\":0,\"is_pay_online\":1}|E4-6",
                "{\"link_way\":\"0660-0000101\",\"supervise_way\":\"0660-0000101\"}|E4-7",
                "{\"link_way\":\"12345\"}|E4-7",
                "{\"server_type\":\"LEGAL_PERSON\",\"topic_type\":\"NATURAL_PERSON\"}|E4-8",
                "{\"stages\":[1,2,3,4]}|E4-9",
                "{\"result_name\":\"危险化学品经营许可证\"}|E4-10",
                "{\"promise_day\":\"二十\"}|FIELDS"
            })
    void flagsImportedLists(String list, String rule) throws IOException {
        assertThat(check(list)).extracting(Finding::rule).contains(rule);
    }

    @DisplayName("Trap 50: a list of the wrong shape altogether is flagged, too")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "3",
                "{}",
                "\"x\"",
                "{\"stages\":7,\"faqs\":{},\"accept_day\":[],\"is_fee\":\"maybe\",\"result_name\":{}}",
                "{\"promise_day\":99999999999999,\"limit_scene_num\":-1}"
            })
    void neverFails(String list) throws IOException {
        assertThat(check(list)).extracting(Finding::rule).contains("FIELDS", "E4-9");
        assertThat(ItemListCheck.check((JsonNode) null)).isNotEmpty();
    }

    private static List<Finding> check(String list) throws IOException {
        return ItemListCheck.check(new ObjectMapper().readTree(list));
    }

    private static List<String> ids(List<Material> materials) {
        return materials.stream().map(Material::id).toList();
    }
}
