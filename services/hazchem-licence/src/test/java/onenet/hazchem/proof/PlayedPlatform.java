package onenet.hazchem.proof;

import onenet.items.Text;
import onenet.proving.AskForProofs;
import onenet.proving.ProofPlatform;
import onenet.proving.ProofQuestion;
import onenet.proving.ProofStanding;
import onenet.proving.ProofStanding.Evidence;
import onenet.proving.ProofState;

import io.quarkus.arc.Arc;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plays proof-exemption: finds nothing, so that papers may be asked for, unless a test says otherwise. */
@Mock
@ApplicationScoped
public class PlayedPlatform implements ProofPlatform {

    private final Map<String, ProofStanding> answers = new ConcurrentHashMap<>();
    private final List<ProofQuestion> asked = new ArrayList<>();
    private boolean down;
    private boolean full;

    public static PlayedPlatform get() {
        return Arc.container().instance(PlayedPlatform.class).get();
    }

    /** The platform asks for what is due, as it does every other second. */
    public static void asksNow() {
        Arc.container().instance(AskForProofs.class).get().handle();
    }

    public synchronized void isDown(boolean now) {
        down = now;
    }

    public synchronized void hasEverything() {
        hasNothing();
        full = true;
    }

    public synchronized void hasNothing() {
        answers.clear();
        asked.clear();
        down = false;
        full = false;
    }

    public void answers(String proof, ProofState state, String outcome, LocalDate validTo) {
        answers.put(proof, standing(proof, state, outcome, validTo));
    }

    /** A record was found, and it says something else than the application. */
    public void finds(String proof, String particular, String stated, String registered) {
        var found = new ProofStanding.Found(
                "DEMO-" + proof,
                null,
                List.of(new ProofStanding.FieldDifference(particular, particular, stated, registered)));
        answers.put(
                proof,
                new ProofStanding(
                        proof,
                        ProofState.ASKING,
                        "DATA_SHARING",
                        "MISMATCH",
                        new Text("示例", "played"),
                        null,
                        null,
                        List.of(found)));
    }

    public synchronized List<ProofQuestion> askedAbout(String reference) {
        return asked.stream().filter(each -> each.reference().equals(reference)).toList();
    }

    @Override
    public synchronized Optional<Map<String, ProofStanding>> resolve(ProofQuestion question) {
        asked.add(question);
        if (down) {
            return Optional.empty();
        }
        return Optional.of(question.proofs().stream()
                .collect(Collectors.toMap(Function.identity(), proof -> answers.getOrDefault(proof, usual(proof)))));
    }

    /** For every draft what was said last. */
    @Override
    public synchronized Optional<Map<String, ProofStanding>> known(String draft) {
        return down ? Optional.empty() : Optional.of(Map.copyOf(answers));
    }

    private ProofStanding usual(String proof) {
        return full
                ? standing(proof, ProofState.OBTAINED, "FOUND_VALID", null)
                : standing(proof, ProofState.SUBMIT, "NOT_FOUND", null);
    }

    private static ProofStanding standing(String proof, ProofState state, String outcome, LocalDate validTo) {
        Evidence evidence = state == ProofState.OBTAINED
                ? new Evidence(
                        "00000000-0000-0000-0000-000000000001",
                        "DEMO-" + proof,
                        "played",
                        Instant.parse("2026-01-01T00:00:00Z"),
                        validTo)
                : null;
        return new ProofStanding(
                proof, state, "E_CERTIFICATE", outcome, new Text("示例", "played"), evidence, null, null);
    }
}
