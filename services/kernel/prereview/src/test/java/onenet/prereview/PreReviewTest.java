package onenet.prereview;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.identity.Uscc;
import onenet.items.ChecklistLine;
import onenet.items.Condition;
import onenet.items.Material;
import onenet.items.MaterialFormat;
import onenet.items.MaterialState;
import onenet.items.ProofRoute;
import onenet.items.Text;
import onenet.pages.Reading;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What an office could name against the materials of an application is found before it is handed in")
class PreReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String OWN = "91441500MA4UKQ7E0D";
    private static final String OTHERS = "91441500MA52A1B21L";

    private static final Material LEASE =
            material("lease", "经营场所产权证明文件或者租赁证明文件", "Title to or lease of the premises", true);
    private static final Material REPORT = material("report", "安全评价报告", "Safety assessment report", false);
    private static final Material LICENCE = material("licence", "营业执照或者企业名称预先核准文件", "Business licence", false);
    private static final Material PEOPLE =
            material("people", "主要负责人、安全生产管理人员、特种作业人员的相关资格证书", "Certificates of the staff", false);
    private static final List<Material> KNOWN = List.of(LEASE, REPORT, LICENCE, PEOPLE);

    @ParameterizedTest
    @EnumSource(MaterialState.class)
    @DisplayName("what nobody has is asked for, and what a register says otherwise; nothing else of a checklist")
    void checklist(MaterialState state) {
        List<FindingKind> found = kinds(review(List.of(ChecklistLine.of(LEASE, state)), List.of()));
        assertThat(found)
                .containsExactlyElementsOf(
                        switch (state) {
                            case MISSING -> List.of(FindingKind.MISSING);
                            case CONFLICTING -> List.of(FindingKind.CONFLICTING);
                            default -> List.<FindingKind>of();
                        });
        assertThat(found).allMatch(FindingKind::certain);
    }

    @Test
    @DisplayName("each finding names the clause and the article the office would cite")
    void cited() {
        MaterialFinding missing = review(List.of(ChecklistLine.of(LEASE, MaterialState.MISSING)), List.of())
                .get(0);
        assertThat(missing.clause()).isEqualTo(LEASE.clause());
        assertThat(missing.basis()).isEqualTo(LEASE.basis());
        assertThat(missing.name()).isEqualTo(LEASE.name());
    }

    @Test
    @DisplayName("an empty page is no paper, and nothing more is said of it")
    void blank() {
        assertThat(kinds(handedIn(new Reading("", true, false)))).containsExactly(FindingKind.BLANK);
    }

    @Test
    @DisplayName("what no machine reads is not doubted: a photograph of a paper, a file without pages")
    void unread() {
        assertThat(handedIn(new Reading("", false, false))).isEmpty();
        assertThat(handedIn(null)).isEmpty();
    }

    @Test
    @DisplayName("a paper that names another enterprise alone is another's; a lease names two")
    void anotherEnterprise() {
        assertThat(kinds(handedIn(written("房屋租赁合同", "承租方 " + OTHERS)))).containsExactly(FindingKind.OTHER_ENTERPRISE);
        assertThat(handedIn(written("房屋租赁合同", "承租方 " + OTHERS)).get(0).detail()).isEqualTo(OTHERS);
        assertThat(handedIn(written("出租方 " + OTHERS, "承租方 " + OWN))).isEmpty();
        assertThat(handedIn(written("承租方 " + OWN.toLowerCase()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"91441500MA52A1B2C9", "1234567890123456789012345678", "914415000000000000", "91441500MA52A1BI1L"})
    @DisplayName("a number that only looks like a code is none")
    void noCode(String number) {
        assertThat(handedIn(written("合同编号 " + number))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "安全评价报告, true",
        "示例化工有限公司安全评价报告, true",
        "Safety  Assessment Report, true",
        "租赁证明文件, false",
        "房屋租赁合同, false",
        "主要负责人：示例甲, false",
        "本合同所附安全评价报告由双方另行约定并作为本合同不可分割的组成部分, false",
    })
    @DisplayName("a file that begins as another material does is that material; a mention in a sentence is none")
    void otherPaper(String head, boolean doubted) {
        List<MaterialFinding> found = handedIn(written(head, "第一条"));
        assertThat(kinds(found)).containsExactlyElementsOf(doubted ? List.of(FindingKind.OTHER_PAPER) : List.of());
        assertThat(found).allSatisfy(each -> assertThat(each.other()).isEqualTo(REPORT.name()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "有效期至 2026 年 11 月 29 日, 2026-11-29",
        "有效期至：2026年11月30日,",
        "有效期限自2020-01-01至2025-12-31, 2025-12-31",
        "有效期 至2024.5.1；换发后有效期至2027.5.1,",
        "Valid until 2025-03-01, 2025-03-01",
        "签订于 2019 年 1 月 1 日,",
        "有效期至 2026 年 13 月 40 日,",
    })
    @DisplayName("a paper whose last day is over has ended; of several days the last counts")
    void ended(String words, LocalDate day) {
        List<MaterialFinding> found = handedIn(written("证明", words));
        assertThat(kinds(found)).containsExactlyElementsOf(day == null ? List.of() : List.of(FindingKind.ENDED));
        assertThat(found).allSatisfy(each -> assertThat(each.detail()).isEqualTo(day.toString()));
    }

    @Test
    @DisplayName(
            "a paper that is to be signed, and has but typed letters in it, is doubted; one that nobody signs is not")
    void unsigned() {
        Reading typed = new Reading("租赁合同", false, true);
        assertThat(kinds(handedIn(typed))).containsExactly(FindingKind.UNSIGNED);
        assertThat(review(
                        List.of(ChecklistLine.of(LICENCE, MaterialState.HANDED_IN)),
                        List.of(new HandedPaper("licence", "f", typed))))
                .isEmpty();
    }

    @Test
    @DisplayName("one file for two materials is said at both, each naming the other")
    void twice() {
        List<MaterialFinding> found = review(
                List.of(
                        ChecklistLine.of(LEASE, MaterialState.HANDED_IN),
                        ChecklistLine.of(REPORT, MaterialState.HANDED_IN)),
                List.of(new HandedPaper("lease", "f", null), new HandedPaper("report", "f", null)));
        assertThat(kinds(found)).containsExactly(FindingKind.TWICE, FindingKind.TWICE);
        assertThat(found).extracting(MaterialFinding::other).containsExactly(REPORT.name(), LEASE.name());
    }

    private static Reading written(String... lines) {
        return new Reading(String.join("\n", lines), false, false);
    }

    private static List<MaterialFinding> handedIn(Reading reading) {
        return review(
                List.of(ChecklistLine.of(LEASE, MaterialState.HANDED_IN)),
                List.of(new HandedPaper("lease", "f", reading)));
    }

    private static List<MaterialFinding> review(List<ChecklistLine> lines, List<HandedPaper> papers) {
        return new PreReview(lines, papers, KNOWN, new Uscc(OWN), TODAY).findings();
    }

    private static List<FindingKind> kinds(List<MaterialFinding> findings) {
        return findings.stream().map(MaterialFinding::kind).toList();
    }

    private static Material material(String id, String zh, String en, boolean signed) {
        return new Material(
                id,
                "A-" + id,
                new Text(zh, en),
                "办法 " + id,
                List.of(Condition.ALWAYS),
                MaterialFormat.ELECTRONIC,
                List.of(ProofRoute.UPLOAD),
                null,
                false,
                signed,
                null,
                null,
                null);
    }
}
