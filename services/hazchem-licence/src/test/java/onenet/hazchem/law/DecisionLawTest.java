package onenet.hazchem.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.casework.act.LegalReviewPolicy;
import onenet.casework.act.LegalReviewPolicy.Circumstances;
import onenet.casework.act.LegalReviewPolicy.LegalReviewReason;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.AuthorityTable;
import onenet.casework.authority.OfficeLevel;
import onenet.casework.authority.Site;
import onenet.hazchem.law.AcceptanceOutcome.Facts;
import onenet.items.ItemCatalogue;
import onenet.items.ItemDefinition;
import onenet.items.RefusalContent;
import onenet.items.RefusalContent.Ground;
import onenet.items.RefusalContent.IncompleteRefusal;
import onenet.items.RefusalContent.RefusalGap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionLawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final String NEW = "00012504500001";
    private static final ItemCatalogue ITEMS = LicenceItems.load(DecisionLawTest.class.getClassLoader());
    private static final ItemDefinition ITEM =
            ITEMS.definitionOn(NEW, OfficeLevel.COUNTY, DAY).orElseThrow();
    private static final AuthorityRegister REGISTER = register();

    @DisplayName("Intake asks in the order of the law: whether a licence is needed at all, and whether here")
    @ParameterizedTest
    @CsvSource({
        "true, false, true, NOT_NEEDED",
        "true, false, false, NOT_NEEDED",
        "false, true, false, NOT_NEEDED",
        "false, false, false, OTHER_AUTHORITY",
        "false, false, true, OURS"
    })
    void beforeThePapers(boolean own, boolean port, boolean competent, AcceptanceOutcome outcome) {
        assertThat(AcceptanceOutcome.of(new Facts(own, port, competent))).isEqualTo(outcome);
        outcome.clause().ifPresent(clause -> assertThat(ITEM.clause(clause)).isPresent());
    }

    @Test
    @DisplayName("Trap 28: a city case brought to the county is not accepted, and the city is named")
    void wrongAuthority() {
        ActingOffice right = acting("441521", "HIGHLY_TOXIC");
        assertThat(right.office().name()).isEqualTo("汕尾市应急管理局");
        assertThat(AcceptanceOutcome.of(new Facts(false, false, false))).isEqualTo(AcceptanceOutcome.OTHER_AUTHORITY);
    }

    @DisplayName("Trap 29: the county class went to the counties from 2021-10-01")
    @ParameterizedTest
    @CsvSource({
        "2021-09-30, 441521, 441500", "2021-10-01, 441521, 441521", "2021-12-31, 441502-HHW, 441502",
        "2022-01-01, 441502-HHW, 441502-HHW", "2026-09-14, 441502005, 441502-HHW", "2026-09-14, 441581400, 441581-HQ"
    })
    void demoAuthority(LocalDate received, String site, String office) {
        assertThat(REGISTER.officeFor(NEW, Site.parse(site), Set.of("GENERAL"), received)
                        .acting()
                        .orElseThrow()
                        .office()
                        .code())
                .isEqualTo(office);
    }

    @Test
    @DisplayName("Trap 31: the refusal of a delegated office is the city's and its remedy goes against the city")
    void delegatedRefusal() {
        ActingOffice delegated = acting("441581-HQ", "GENERAL");
        assertThat(delegated.mode()).isEqualTo(AuthorityMode.DELEGATED);
        RefusalContent refusal = refusal(delegated, new Ground("A6-1", "经营场所与民用建筑间距不足"));
        assertThat(refusal.inNameOf().code()).isEqualTo("441500");
        assertThat(refusal.remedy().zh()).contains("汕尾市人民政府", "以汕尾市应急管理局为被告", "60日", "6个月");
        RefusalContent devolved = refusal(acting("441521", "GENERAL"), new Ground("A6-1", "间距不足"));
        assertThat(devolved.inNameOf().code()).isEqualTo("441521");
        assertThat(devolved.remedy().zh()).contains("海丰县人民政府", "以海丰县应急管理局为被告");
        assertThat(devolved.remedy().en()).contains("60 days", "6 months", "Haifeng");
    }

    @DisplayName("Trap 53: a refusal without ground, explanation, known clause or remedy cannot be made")
    @ParameterizedTest
    @CsvSource({
        "A6-1, ' ', NO_EXPLANATION",
        "A99, 不符合, UNKNOWN_CLAUSE",
        "N-NOT-NEEDED, 不符合, UNKNOWN_CLAUSE",
        ", , NO_GROUND"
    })
    void incompleteRefusal(String clause, String explanation, RefusalGap gap) {
        List<Ground> grounds = clause == null ? List.of() : List.of(new Ground(clause, explanation));
        ActingOffice acting = acting("441521", "GENERAL");
        assertThat(catchThrowableOfType(
                                IncompleteRefusal.class, () -> RefusalContent.of(grounds, ITEM, acting, ITEMS.remedy()))
                        .gap())
                .isEqualTo(gap);
    }

    @Test
    @DisplayName("Trap 53: a refusal is delivered within ten working days and cites its article")
    void completeRefusal() {
        RefusalContent refusal = refusal(acting("441521", "GENERAL"), new Ground("A9-6", "应急预案备案登记表系伪造"));
        assertThat(refusal.reasons().get(0).clause().basis()).contains("第九条第一款第（六）项");
        assertThat(ITEM.delivery().amount()).isEqualTo(10);
    }

    @Test
    @DisplayName("Trap 52: after a hearing, or refusing with wide effect, nobody decides before the legal review")
    void legalReview() {
        Circumstances hearing = new Circumstances(false, false, true, false, false, false);
        Circumstances wideRefusal = new Circumstances(true, true, false, false, false, false);
        Circumstances plainRefusal = new Circumstances(true, false, false, false, false, false);
        assertThat(LegalReviewPolicy.reasons(hearing)).containsExactly(LegalReviewReason.HEARING_HELD);
        assertThat(LegalReviewPolicy.reasons(wideRefusal)).containsExactly(LegalReviewReason.REFUSAL_WITH_WIDE_EFFECT);
        assertThat(LegalReviewPolicy.reasons(plainRefusal)).isEmpty();
        assertThat(LegalReviewPolicy.reasons(new Circumstances(false, true, false, true, true, true)))
                .hasSize(3);
    }

    private static RefusalContent refusal(ActingOffice acting, Ground ground) {
        return RefusalContent.of(List.of(ground), ITEM, acting, ITEMS.remedy());
    }

    private static ActingOffice acting(String site, String caseClass) {
        return REGISTER.officeFor(NEW, Site.parse(site), Set.of(caseClass), DAY)
                .acting()
                .orElseThrow();
    }

    private static AuthorityRegister register() {
        ObjectMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream file =
                DecisionLawTest.class.getClassLoader().getResourceAsStream("contracts/authority/shanwei.yaml")) {
            return AuthorityRegister.of(yaml.readValue(file, AuthorityTable.class));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
