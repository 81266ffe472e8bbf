package onenet.proving;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.items.Checklist;
import onenet.items.Material;
import onenet.items.MaterialFormat;
import onenet.items.MaterialState;
import onenet.items.ProofRoute;
import onenet.items.Text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where each material of an application stands")
class ProvenChecklistTest {

    private static final Material FORM = material("form", null, ProofRoute.ONLINE_FORM, ProofRoute.UPLOAD);
    private static final Material PAPER = material("paper", null, ProofRoute.UPLOAD);
    private static final Material PROOF = material("proof", "P-1", ProofRoute.E_CERTIFICATE, ProofRoute.UPLOAD);

    @Test
    @DisplayName("the form is its own paper, and what nobody gave is missing")
    void withoutProof() {
        Checklist list = ProvenChecklist.of(List.of(FORM, PAPER), Set.of(), Set.of(), Map.of());
        assertThat(list.lines()).extracting("state").containsExactly(MaterialState.FORM, MaterialState.MISSING);
        assertThat(list.missing()).containsExactly("paper");
    }

    @Test
    @DisplayName("what was handed in is there, whatever a source says of it")
    void handedIn() {
        Checklist list = ProvenChecklist.of(
                List.of(PROOF), Set.of("proof"), Set.of(), Map.of("P-1", standing("SUBMIT", "MISMATCH")));
        assertThat(list.lines()).extracting("state").containsExactly(MaterialState.HANDED_IN);
        assertThat(list.conflicting()).isEmpty();
    }

    @Test
    @DisplayName("what is missing and was committed to comes later; what is found needs no commitment any more")
    void later() {
        assertThat(ProvenChecklist.of(List.of(PAPER), Set.of(), Set.of("paper"), Map.of())
                        .lines())
                .extracting("state")
                .containsExactly(MaterialState.LATER);
        assertThat(ProvenChecklist.of(
                                List.of(PROOF),
                                Set.of(),
                                Set.of("proof"),
                                Map.of("P-1", standing("OBTAINED", "FOUND_VALID")))
                        .lines())
                .extracting("state")
                .containsExactly(MaterialState.FETCHED);
    }

    @Test
    @DisplayName("somebody else's record is the source's fault, and nothing an officer judges")
    void anotherHolder() {
        ProofStanding fault = new ProofStanding("P-1", ProofState.ASKING, null, "MISMATCH", null, null, null, null);
        assertThat(ProvenChecklist.of(List.of(PROOF), Set.of(), Set.of(), Map.of("P-1", fault))
                        .conflicting())
                .isEmpty();
    }

    @Test
    @DisplayName("what departments ask each other for is never missing: the applicant may not be asked for it")
    void betweenDepartments() {
        Material between = material("between", "P-1", ProofRoute.ASSISTANCE);
        Checklist list = ProvenChecklist.of(
                List.of(between), Set.of(), Set.of(), Map.of("P-1", standing("SUBMIT", "NOT_FOUND")));
        assertThat(list.missing()).isEmpty();
    }

    @Test
    @DisplayName("a proof nobody has asked for yet is not missing")
    void unasked() {
        assertThat(ProvenChecklist.of(List.of(PROOF), Set.of(), Set.of(), Map.of())
                        .missing())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "what was found or is still asked for has not to come; what is missing or was found wanting on paper has")
    void settled() {
        assertThat(of("OBTAINED", "FOUND_VALID").settled("proof")).isTrue();
        assertThat(ProvenChecklist.of(List.of(PROOF), Set.of(), Set.of(), Map.of())
                        .settled("proof"))
                .as("nobody knows yet")
                .isTrue();
        assertThat(of("SUBMIT", "NOT_FOUND").settled("proof")).isFalse();
        assertThat(ProvenChecklist.of(List.of(PAPER), Set.of("paper"), Set.of(), Map.of())
                        .settled("paper"))
                .isFalse();
    }

    private static Checklist of(String state, String outcome) {
        return ProvenChecklist.of(List.of(PROOF), Set.of(), Set.of(), Map.of("P-1", standing(state, outcome)));
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "OBTAINED,   FOUND_VALID,  FETCHED",
        "COMMITTED,  NOT_FOUND,    COMMITTED",
        "NOT_NEEDED, ,             NOT_NEEDED",
        "ASKING,     SOURCE_ERROR, ASKING",
        "ASKING,     MISMATCH,     CONFLICTING",
        "ASKING,     AMBIGUOUS,    CONFLICTING",
        "ASKING,     ,             ASKING",
        "MAY_COMMIT, NOT_FOUND,    MISSING",
        "SUBMIT,     NOT_FOUND,    MISSING",
        "SUBMIT,     MISMATCH,     MISSING",
    })
    void proof(String state, String outcome, MaterialState expected) {
        assertThat(ProvenChecklist.of(List.of(PROOF), Set.of(), Set.of(), Map.of("P-1", standing(state, outcome)))
                        .lines())
                .extracting("state")
                .containsExactly(expected);
    }

    private static ProofStanding standing(String state, String outcome) {
        List<ProofStanding.Found> found =
                outcome != null && Set.of("MISMATCH", "AMBIGUOUS").contains(outcome)
                        ? List.of(new ProofStanding.Found("A", null, List.of()))
                        : null;
        return new ProofStanding("P-1", ProofState.valueOf(state), null, outcome, null, null, null, found);
    }

    private static Material material(String id, String proof, ProofRoute... routes) {
        return new Material(
                id,
                "C-1",
                new Text(id, id),
                "示例",
                List.of("ALWAYS"),
                MaterialFormat.ELECTRONIC,
                List.of(routes),
                proof,
                false,
                false,
                null,
                null,
                null);
    }
}
