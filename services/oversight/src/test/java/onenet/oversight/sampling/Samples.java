package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.identity.OfficeCode;
import onenet.draw.Seed;
import onenet.oversight.sampling.InspectorEntry.Interest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the rules of spot checks are tried on. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    static final String HOLDER = "91441521MA4XAB1211";

    private Samples() {}

    static EndedCase ended(String number, String office) {
        return new EndedCase(
                number, "44015000700001", new OfficeCode(office), HOLDER, TODAY.minusDays(9), "FILED", false);
    }

    static InspectorEntry inspector(String code, String office, String... interests) {
        return new InspectorEntry(
                code,
                "id-of-" + code,
                "示例" + code,
                new OfficeCode(office),
                Set.of(CheckKind.CASE_FILES),
                TODAY,
                null,
                Arrays.stream(interests)
                        .map(uscc -> new Interest(uscc, "亲属任职", TODAY))
                        .toList());
    }

    static Actor officer(String id, Role role, String office) {
        return new Actor(id, id, Set.of(role), Optional.empty(), Optional.of(office));
    }

    static Seed seed(char digit) {
        return new Seed(String.valueOf(digit).repeat(64));
    }

    static SamplingPlan plan(Actor author) {
        return new SamplingPlan(
                "CC-441500-2026-000001-X",
                new SamplingPlan.Terms(
                        "2026年第一批",
                        CheckKind.CASE_FILES,
                        TODAY.minusMonths(3),
                        TODAY,
                        TODAY.plusDays(14),
                        TODAY.plusDays(40)),
                new SamplingPlan.Seeds(seed('1'), seed('2')),
                author,
                NOW);
    }

    static SamplingEdition rules() {
        return new SamplingFile().on(TODAY);
    }

    /** A check of a case of Haifeng by two inspectors, i1 and i2. */
    static CaseReview review() {
        return new CaseReview(
                plan(officer("author", Role.CITY_SUPERVISOR, "441500")),
                ended("YA-1", "441521"),
                List.of(Seated.of(inspector("i1", "441581")), Seated.of(inspector("i2", "441502"))),
                NOW);
    }
}
