package onenet.safetyreview.law;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.authority.OfficeLevel;
import onenet.items.Clause;
import onenet.items.ItemDefinition;
import onenet.items.ItemFile.StartEvent;
import onenet.items.Material;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewItemsTest {

    private final ReviewItems items = ReviewItems.load(getClass().getClassLoader());

    private ItemDefinition item(ReviewKind kind, String day) {
        return items.catalogue()
                .definitionOn(items.codeOf(kind), OfficeLevel.CITY, LocalDate.parse(day))
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} on {1}: {2} from {3}, promised {4}, extendable by {5}")
    @DisplayName(
            "trap 34: 45 days before 2026-05-01, twenty working days from receipt from that day; the design has 20 and 10 more once")
    @CsvSource({
        "CONDITION, 2026-04-30, 45 calendar days, RECEIPT,    20, 0",
        "CONDITION, 2026-05-01, 20 working days,  RECEIPT,    15, 0",
        "DESIGN,    2026-04-30, 20 working days,  ACCEPTANCE, 15, 10",
        "DESIGN,    2026-05-01, 20 working days,  ACCEPTANCE, 15, 10",
    })
    void limits(ReviewKind kind, String day, String limit, StartEvent start, int promised, int extendable) {
        ItemDefinition item = item(kind, day);
        assertThat(item.decision().statutory().en()).isEqualTo(limit);
        assertThat(item.decisionStart()).isEqualTo(start);
        assertThat(item.decision().promised().amount()).isEqualTo(promised);
        assertThat(item.extension().atMost()).isEqualTo(extendable);
        assertThat(item.acceptance().amount()).isEqualTo(5);
    }

    @Test
    @DisplayName(
            "the materials are those of the rule, and what older lists ask for beyond them is shown as not required")
    void materials() {
        assertThat(item(ReviewKind.CONDITION, "2026-06-01").requiredMaterials(EnumSet.of(ReviewNeed.ALWAYS)))
                .extracting(Material::id)
                .containsExactly("application-form", "safety-assessment", "project-approval", "business-licence");
        assertThat(item(ReviewKind.DESIGN, "2026-06-01").requiredMaterials(EnumSet.of(ReviewNeed.ALWAYS)))
                .extracting(Material::id)
                .containsExactly("application-form", "designer-qualification", "design-chapter");
        assertThat(items.file(ReviewKind.CONDITION).notRequired()).hasSize(4);
        assertThat(items.file(ReviewKind.DESIGN).notRequired()).hasSize(4);
    }

    @Test
    @DisplayName(
            "the grounds of refusal are the seven of Art. 13 and the four of Art. 19; a clause of the new law holds from its day")
    void grounds() {
        assertThat(item(ReviewKind.CONDITION, "2026-06-01").clauses())
                .filteredOn(clause -> clause.kind() == Clause.ClauseKind.REFUSAL)
                .hasSize(7);
        assertThat(item(ReviewKind.DESIGN, "2026-06-01").clauses())
                .filteredOn(clause -> clause.kind() == Clause.ClauseKind.REFUSAL)
                .hasSize(4);
        assertThat(item(ReviewKind.CONDITION, "2026-04-30").clause("C-PARK")).isEmpty();
        assertThat(item(ReviewKind.CONDITION, "2026-05-01").clause("C-PARK")).isPresent();
    }
}
