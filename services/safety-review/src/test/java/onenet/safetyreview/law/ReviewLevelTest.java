package onenet.safetyreview.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.authority.NotDelegable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewLevelTest {

    private static final String ITEM = "00012504600001";

    private static LevelFacts facts(
            Approver approver,
            boolean crosses,
            boolean port,
            boolean toxic,
            boolean hazard,
            boolean key,
            String process) {
        return new LevelFacts(
                approver, crosses, port, toxic, hazard, key, process.equals("-") ? Set.of() : Set.of(process));
    }

    @ParameterizedTest(name = "{0}, crossing {1}, port {2}, toxic {3}, process {4}: {5}")
    @DisplayName("the level follows approval, province, poison and the province's own list (Order 45 Art. 4, 5)")
    @CsvSource({
        "CITY,                       false, false, false, -,            CITY",
        "COUNTY,                     false, false, false, NITRATION,    CITY",
        "PROVINCE,                   false, false, false, -,            CITY",
        "STATE_COUNCIL,              false, false, false, -,            NATION",
        "CITY,                       true,  false, false, -,            NATION",
        "STATE_INVESTMENT_DEPARTMENT,false, false, false, -,            PROVINCE",
        "CITY,                       false, false, true,  -,            PROVINCE",
        "CITY,                       false, false, false, PHOSGENATION, PROVINCE",
        "STATE_COUNCIL,              true,  true,  true,  PHOSGENATION, PORT",
        "STATE_COUNCIL,              false, false, true,  PHOSGENATION, NATION",
    })
    void level(Approver approver, boolean crosses, boolean port, boolean toxic, String process, ReviewLevel level) {
        assertThat(ReviewLevel.of(facts(approver, crosses, port, toxic, false, false, process), Set.of("PHOSGENATION")))
                .isEqualTo(level);
    }

    @ParameterizedTest(name = "crossing {0}, toxic {1}, hazard {2}, key substance {3}, process {4}: {5}")
    @DisplayName("a project has every class it is of, and GENERAL only where it is of none")
    @CsvSource({
        "false, false, false, false, -,         GENERAL",
        "false, false, true,  false, -,         MAJOR_HAZARD",
        "false, false, true,  true,  -,         KEY_CHEMICAL_MAJOR_HAZARD",
        "false, false, false, false, NITRATION, KEY_PROCESS",
        "false, false, true,  true,  NITRATION, KEY_PROCESS+KEY_CHEMICAL_MAJOR_HAZARD",
        "true,  true,  true,  false, -,         MAJOR_HAZARD+HIGHLY_TOXIC_PRODUCTION+CROSS_PROVINCE",
    })
    void classes(boolean crosses, boolean toxic, boolean hazard, boolean key, String process, String expected) {
        Set<CaseClass> classes =
                ReviewLevel.classesOf(facts(Approver.CITY, crosses, false, toxic, hazard, key, process));
        assertThat(ReviewLevel.codesOf(classes)).containsExactlyInAnyOrder(expected.split("\\+"));
    }

    @ParameterizedTest(name = "{0}: kept from a county {1}")
    @DisplayName(
            "trap 32: key process, key substance that makes a major hazard, poison and border are kept from a county")
    @CsvSource({
        "GENERAL,false",
        "MAJOR_HAZARD,false",
        "KEY_PROCESS,true",
        "KEY_CHEMICAL_MAJOR_HAZARD,true",
        "HIGHLY_TOXIC_PRODUCTION,true",
        "CROSS_PROVINCE,true",
    })
    void keptFromACounty(CaseClass each, boolean kept) {
        assertThat(CountyEntrustment.against(EnumSet.of(each, CaseClass.GENERAL)))
                .isEqualTo(kept ? Set.of(each) : Set.of());
    }

    @Test
    @DisplayName("authority data may forbid more than Order 45 Art. 6, never less")
    void dataForbidsWhatTheLawForbids() {
        NotDelegable never = new NotDelegable(
                List.of(ITEM), List.of("CROSS_PROVINCE", "HIGHLY_TOXIC_PRODUCTION"), List.of(), false, "x");
        NotDelegable county = new NotDelegable(
                List.of(ITEM), List.of("KEY_PROCESS", "KEY_CHEMICAL_MAJOR_HAZARD"), List.of(), true, "x");
        NotDelegable poisonToCountiesOnly = new NotDelegable(
                List.of(ITEM), List.of("CROSS_PROVINCE", "HIGHLY_TOXIC_PRODUCTION"), List.of(), true, "x");
        assertThatCode(() -> CountyEntrustment.requireIn(List.of(never, county), ITEM))
                .doesNotThrowAnyException();
        for (List<NotDelegable> tooWide : List.of(
                List.<NotDelegable>of(), List.of(never), List.of(county), List.of(poisonToCountiesOnly, county))) {
            assertThatThrownBy(() -> CountyEntrustment.requireIn(tooWide, ITEM))
                    .isInstanceOf(CountyEntrustment.TooWide.class);
        }
        assertThatThrownBy(() -> CountyEntrustment.requireIn(List.of(never, county), "00012504700001"))
                .isInstanceOf(CountyEntrustment.TooWide.class);
    }
}
