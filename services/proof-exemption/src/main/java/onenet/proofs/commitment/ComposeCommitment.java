package onenet.proofs.commitment;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;
import onenet.proofs.proofitem.Bilingual;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;
import onenet.proofs.resolution.ProofCase;
import onenet.proofs.resolution.ProofCases;
import onenet.proofs.resolution.ProofLine;
import onenet.proofs.resolution.ProofState;
import onenet.sm.Sm3;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Use case: the exact text of a notice and letter for one case, as it would have to be signed now. */
@ApplicationScoped
public class ComposeCommitment {

    private final ProofCases cases;
    private final ProofRegister register;
    private final CommitmentTemplates templates;
    private final InstantSource clock;

    ComposeCommitment(ProofCases cases, ProofRegister register, CommitmentTemplates templates, InstantSource clock) {
        this.cases = cases;
        this.register = register;
        this.templates = templates;
        this.clock = clock;
    }

    @Transactional
    public Commitment.Shown handle(Actor actor, String caseReference, String proofId) {
        ProofCase proofCase = cases.findByIdOptional(caseReference)
                .filter(found -> found.visibleTo(actor))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        ProofLine line = cases.line(caseReference, proofId).orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (line.state() != ProofState.MAY_COMMIT) {
            throw ProofsProblem.COMMITMENT_NOT_OFFERED.raise(line.state());
        }
        LocalDate today = LegalTime.date(clock.instant());
        ProofItem item = register.find(proofId, today).orElseThrow();
        CommitmentTemplate template =
                templates.current(item.commitmentStep().orElseThrow().template(), today);
        Bilingual text = template.text(values(proofCase, item, template));
        return new Commitment.Shown(
                template, text, Sm3.hex(template.id() + template.version() + text.zh() + text.en()));
    }

    private static Map<String, Bilingual> values(ProofCase proofCase, ProofItem item, CommitmentTemplate template) {
        String basis = item.setBasis().stream()
                .map(each -> "《" + each.title() + "》" + each.article())
                .collect(Collectors.joining("、"));
        Map<String, Bilingual> values = new HashMap<>();
        values.put("proof", item.name());
        values.put("basis", new Bilingual(basis, basis));
        values.put("item", new Bilingual(proofCase.purpose(), proofCase.purpose()));
        values.put("holder", new Bilingual(proofCase.holderName(), proofCase.holderName()));
        values.put("content", template.content());
        return values;
    }
}
