package onenet.safetyreview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.access.Powers;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.AuthorityTable;
import onenet.casework.authority.OfficeLevel;
import onenet.chemicals.Catalogues;
import onenet.chemicals.EditionFile;
import onenet.problem.Problem;
import onenet.safetyreview.law.Approver;
import onenet.safetyreview.law.CaseClass;
import onenet.safetyreview.law.CountyEntrustment;
import onenet.safetyreview.law.ReviewItems;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.law.ReviewLevel;
import onenet.safetyreview.project.ProcessUnit;
import onenet.safetyreview.project.ProjectChemical;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.project.ProjectContent.Approval;
import onenet.safetyreview.project.ProjectKind;
import onenet.safetyreview.project.SiteBoundary;
import onenet.safetyreview.reviewcase.ReviewProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every project of a generated space has exactly one competent office or one named refusal: no gap, no overlap. */
class GeneratedSpaceTest {

    private static final Set<ReviewProblem> ELSEWHERE = Set.of(
            ReviewProblem.REVIEWED_BY_NATION,
            ReviewProblem.REVIEWED_BY_PROVINCE,
            ReviewProblem.REVIEWED_BY_PORT,
            ReviewProblem.OUTSIDE_THE_CITY);

    private static final ClassLoader LOADER = GeneratedSpaceTest.class.getClassLoader();

    private final ProjectFiles files = new ProjectFiles(LOADER);
    private final AuthorityRegister register = AuthorityRegister.of(table());
    private final ProjectReading reading = new ProjectReading(
            new Catalogues(List.of(EditionFile.shipped(LOADER)), edition -> List.of()),
            files.keyProcesses(),
            files.divisions());
    private final ReviewRules rules = new ReviewRules(
            ReviewItems.load(LOADER), Powers.of(table()), reading, files.reviewers(), files.handovers());

    private static AuthorityTable table() {
        try (InputStream in = LOADER.getResourceAsStream("contracts/authority/shanwei.yaml")) {
            return new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, AuthorityTable.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing, a store below the threshold, one that makes a major hazard without and with a key substance, and a poison that is made. */
    private static final List<List<ProjectChemical>> SUBSTANCES = List.of(
            List.of(),
            List.of(chemical("137", false).tonnes("100")),
            List.of(chemical("137", false).tonnes("500")),
            List.of(chemical("2", false).tonnes("10")),
            List.of(chemical("S-75-86-5", true).tonnes("1")));

    private record Wanted(String entry, boolean produced) {
        ProjectChemical tonnes(String most) {
            return new ProjectChemical(entry, "2015", "", entry, null, new BigDecimal(most), produced);
        }
    }

    private static Wanted chemical(String entry, boolean produced) {
        return new Wanted(entry, produced);
    }

    private static List<ProjectContent> projects() {
        List<ProjectContent> all = new ArrayList<>();
        for (String site : List.of("441502", "441521", "441523", "441581", "441502-HHW", "441581-HQ", "441521102")) {
            for (Approver approver : Approver.values()) {
                for (int odd = 0; odd < 4; odd++) {
                    for (String process : List.of("-", "NITRATION", "PHOSGENATION")) {
                        for (List<ProjectChemical> chemicals : SUBSTANCES) {
                            all.add(project(
                                    site,
                                    new Approval(approver, "1", (odd & 1) > 0, (odd & 2) > 0),
                                    process,
                                    chemicals));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static ProjectContent project(
            String site, Approval approval, String process, List<ProjectChemical> chemicals) {
        List<ProcessUnit> processes = List.of(new ProcessUnit("工艺", process.equals("-") ? null : process, false));
        return new ProjectContent(
                "示例项目",
                ProjectKind.NEW,
                true,
                site,
                "示例路1号",
                null,
                new SiteBoundary("Polygon", List.of()),
                List.of(),
                processes,
                chemicals,
                null,
                approval,
                null,
                null,
                null);
    }

    @Test
    @DisplayName("level facts × places × days of 2024 to 2028: one office, or one reason with the name of whose it is")
    void noGapNoOverlap() {
        int offices = 0;
        int named = 0;
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2029; day = day.plusDays(29)) {
            for (ProjectContent project : projects()) {
                for (ReviewKind kind : ReviewKind.values()) {
                    try {
                        lawful(rules.officeFor(kind, project, day), project);
                        offices++;
                    } catch (Problem told) {
                        assertThat(told.code()).isIn(ELSEWHERE);
                        assertThat(told.details()).isNotEmpty();
                        named++;
                    }
                }
            }
        }
        assertThat(offices).isGreaterThan(5_000);
        assertThat(named).isGreaterThan(5_000);
    }

    /** Traps 31 and 32: a county acts in the city's name alone, and never for what Art. 6 keeps from it. */
    private void lawful(ActingOffice acting, ProjectContent project) {
        Set<CaseClass> classes = ReviewLevel.classesOf(reading.facts(project));
        if (acting.office().level() == OfficeLevel.CITY) {
            assertThat(acting.mode()).isEqualTo(AuthorityMode.OWN);
        } else {
            assertThat(acting.mode()).isEqualTo(AuthorityMode.DELEGATED);
            assertThat(CountyEntrustment.against(classes)).isEmpty();
        }
        assertThat(acting.inNameOf().code()).isEqualTo("441500");
    }

    private String office(String site, List<ProjectChemical> chemicals, String process, String day) {
        ProjectContent project = project(site, new Approval(Approver.CITY, "1", false, false), process, chemicals);
        return rules.officeFor(ReviewKind.CONDITION, project, LocalDate.parse(day))
                .office()
                .code();
    }

    @Test
    @DisplayName(
            "traps 30, 32: entrusted from its day, recalled from its day, and never a key process or a key substance that makes a major hazard")
    void entrustedAndRecalled() {
        assertThat(office("441521", SUBSTANCES.get(1), "-", "2021-12-31")).isEqualTo("441500");
        assertThat(office("441521", SUBSTANCES.get(1), "-", "2022-01-01")).isEqualTo("441521");
        assertThat(office("441523", SUBSTANCES.get(1), "-", "2026-01-01")).isEqualTo("441500");
        assertThat(office("441521", SUBSTANCES.get(1), "NITRATION", "2026-01-01"))
                .isEqualTo("441500");
        assertThat(office("441521", SUBSTANCES.get(3), "-", "2026-01-01")).isEqualTo("441500");
        assertThat(office("441581", SUBSTANCES.get(2), "-", "2024-04-30")).isEqualTo("441581");
        assertThat(office("441581", SUBSTANCES.get(2), "-", "2024-05-01")).isEqualTo("441500");
    }

    @Test
    @DisplayName("the authority data keeps from a county what Order 45 Art. 6 keeps from it")
    void dataHolds() {
        ReviewItems items = ReviewItems.load(LOADER);
        for (ReviewKind kind : ReviewKind.values()) {
            CountyEntrustment.requireIn(register.notDelegable(), items.codeOf(kind));
        }
    }
}
