package onenet.hazchem.intake;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.authority.OfficeLevel;
import onenet.casework.identity.Uscc;
import onenet.hazchem.law.LicenceItems;
import onenet.hazchem.law.MaterialCondition;
import onenet.items.ChecklistLine;
import onenet.items.ItemCatalogue;
import onenet.items.ItemDefinition;
import onenet.items.Material;
import onenet.items.MaterialState;
import onenet.items.ProofRoute;
import onenet.pages.Reading;
import onenet.prereview.HandedPaper;
import onenet.prereview.MaterialFinding;
import onenet.prereview.PreReview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How many of the one-time notices of intake the pre-review would have spared: applications are made up from the items as they stand, faults as people make
 * them are put in, and an officer who sees every one of them writes his notice. A notice is spared when each of its lines was found before.
 */
@DisplayName("Nine of ten one-time notices would not have been needed")
class PreReviewMeasureTest {

    private static final Logger LOG = Logger.getLogger(PreReviewMeasureTest.class);
    private static final ItemCatalogue ITEMS = LicenceItems.load(PreReviewMeasureTest.class.getClassLoader());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String OWN = "91441500MA4UKQ7E0D";
    private static final String OTHERS = "91441500MA52A1B21L";
    private static final int APPLICATIONS = 5_000;

    /** Of a hundred faults, so many; our assumption, for no office publishes its own. What no machine sees is among them. */
    private enum Fault {
        ABSENT(58),
        CONTRADICTED(14),
        ENDED(8),
        ANOTHER_PAPER(7),
        ANOTHER_ENTERPRISE(3),
        EMPTY_PAGE(2),
        UNSIGNED(5),
        WRONG_IN_SUBSTANCE(3);

        private final int weight;

        Fault(int weight) {
            this.weight = weight;
        }

        static Fault drawn(Random chance) {
            int left = chance.nextInt(100);
            for (Fault each : values()) {
                left -= each.weight;
                if (left < 0) {
                    return each;
                }
            }
            throw new AssertionError("weights do not make a hundred");
        }
    }

    @Test
    @DisplayName("where papers come from computers; of scans a machine reads nothing, and fewer are spared")
    void spared() {
        double written = spared(0);
        double halfScanned = spared(50);
        LOG.infof(
                "one-time notices spared: %.1f %% of papers written, %.1f %% with every second one a scan",
                written, halfScanned);
        assertThat(written).isGreaterThanOrEqualTo(90);
        assertThat(halfScanned).isBetween(70.0, written);
    }

    @Test
    @DisplayName("nothing is said against an application without a fault")
    void quiet() {
        Random chance = new Random(7);
        for (int i = 0; i < 500; i++) {
            assertThat(new MadeUp(chance, 0, 0).found()).isEmpty();
        }
    }

    /** @param scans of a hundred papers, how many are pictures */
    private static double spared(int scans) {
        Random chance = new Random(55);
        int notices = 0;
        int spared = 0;
        for (int i = 0; i < APPLICATIONS; i++) {
            MadeUp application = new MadeUp(chance, 12, scans);
            if (!application.notice.isEmpty()) {
                notices++;
                List<String> found = application.found().stream()
                        .map(MaterialFinding::material)
                        .toList();
                spared += found.containsAll(application.notice) ? 1 : 0;
            }
        }
        assertThat(notices).isGreaterThan(APPLICATIONS / 4);
        return 100.0 * spared / notices;
    }

    /** An application of some item, in some of its cases, with some of its materials at fault. */
    private static final class MadeUp {

        /** Ids of the materials the officer's notice names. */
        private final List<String> notice = new ArrayList<>();

        private final List<ChecklistLine> lines = new ArrayList<>();
        private final List<HandedPaper> papers = new ArrayList<>();
        private final List<Material> known;

        /** @param faults of a hundred materials, how many are at fault */
        MadeUp(Random chance, int faults, int scans) {
            List<ItemDefinition> items = ITEMS.items().stream()
                    .map(item -> ITEMS.definitionOn(item.itemCode(), OfficeLevel.COUNTY, TODAY)
                            .orElseThrow())
                    .toList();
            ItemDefinition item = items.get(chance.nextInt(items.size()));
            known = item.materials();
            for (Material material : item.requiredMaterials(some(chance))) {
                if (material.mayBeAskedFor() && !material.routes().contains(ProofRoute.ONLINE_FORM)) {
                    add(
                            material,
                            chance.nextInt(100) < faults ? Fault.drawn(chance) : null,
                            chance.nextInt(100) < scans);
                }
            }
        }

        private static Set<MaterialCondition> some(Random chance) {
            Set<MaterialCondition> held = EnumSet.of(MaterialCondition.ALWAYS);
            for (MaterialCondition each : MaterialCondition.values()) {
                if (chance.nextBoolean()) {
                    held.add(each);
                }
            }
            return held;
        }

        private void add(Material material, Fault drawn, boolean scan) {
            Fault fault = drawn == Fault.UNSIGNED && !material.signed() ? Fault.WRONG_IN_SUBSTANCE : drawn;
            if (fault != null) {
                notice.add(material.id());
            }
            if (fault == Fault.ABSENT) {
                lines.add(ChecklistLine.of(material, MaterialState.MISSING));
            } else if (fault == Fault.CONTRADICTED) {
                lines.add(ChecklistLine.of(material, MaterialState.CONFLICTING));
            } else {
                lines.add(ChecklistLine.of(material, MaterialState.HANDED_IN));
                papers.add(new HandedPaper(material.id(), "file of " + material.id(), reading(material, fault, scan)));
            }
        }

        private Reading reading(Material material, Fault fault, boolean scan) {
            if (fault == Fault.EMPTY_PAGE) {
                return new Reading("", true, false);
            }
            return scan
                    ? new Reading("", false, false)
                    : new Reading(text(material, fault), false, fault == Fault.UNSIGNED || !material.signed());
        }

        private String text(Material material, Fault fault) {
            String title = fault == Fault.ANOTHER_PAPER
                    ? another(material)
                    : material.name().zh();
            String holder = fault == Fault.ANOTHER_ENTERPRISE ? OTHERS : OWN;
            String until = fault == Fault.ENDED ? "2026年10月31日" : "2029年10月31日";
            return "%s%n统一社会信用代码：%s%n有效期至：%s%n".formatted(title, holder, until);
        }

        /** The paper next to it in the list: what people mix up. */
        private String another(Material material) {
            int at = known.indexOf(material);
            return known.get((at + 1) % known.size()).name().zh();
        }

        List<MaterialFinding> found() {
            return new PreReview(lines, papers, known, new Uscc(OWN), TODAY).findings();
        }
    }
}
