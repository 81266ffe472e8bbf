package onenet.hazchem.intake;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.LegalTime;
import onenet.casework.identity.Uscc;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.proof.ProofNeeds;
import onenet.hazchem.rules.Substances;
import onenet.items.ChecklistLine;
import onenet.items.Material;
import onenet.items.MaterialState;
import onenet.items.ProofRoute;
import onenet.proving.Moment;
import onenet.proving.ProofPlatform;
import onenet.proving.ProofStanding;
import onenet.proving.ProvenChecklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** Query: of each material a half-written application needs — we have it, we are asking, you may commit, please give, because … */
@ApplicationScoped
public class PreviewSupplies {

    private final ProofNeeds needs;
    private final ProofPlatform platform;
    private final EarlierPapers earlier;
    private final Substances substances;
    private final InstantSource clock;

    PreviewSupplies(
            ProofNeeds needs,
            ProofPlatform platform,
            EarlierPapers earlier,
            Substances substances,
            InstantSource clock) {
        this.needs = needs;
        this.platform = platform;
        this.earlier = earlier;
        this.substances = substances;
        this.clock = clock;
    }

    /** How a material comes: by the form itself, as a proof the state looks for, or from the applicant. */
    public enum Way {
        FORM,
        PROOF,
        UPLOAD
    }

    /**
     * @param standing how the proof stands; null when it is none
     * @param earlier a paper handed in before that may be handed in again; null without
     */
    public record Supply(
            Material material, Way way, ProofStanding standing, MaterialState state, EarlierPaper earlier) {

        ChecklistLine line() {
            return ChecklistLine.of(material, state);
        }
    }

    public List<Supply> handle(UUID draft, Matter matter, Application typed) {
        LocalDate today = LegalTime.today(clock);
        Application application = matter == Matter.CANCELLATION
                ? substances.settledWherePossible(typed, today)
                : substances.settled(typed, today);
        List<Material> materials = needs.materials(matter, application, today);
        List<String> proofs = materials.stream()
                .map(Material::proof)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, ProofStanding> standings = proofs.isEmpty()
                ? Map.of()
                : platform.resolve(needs.question(draft.toString(), matter, application, Moment.PREPARATION, proofs))
                        .orElseGet(Map::of);
        List<String> handedIn = application.materials().stream()
                .map(SubmittedMaterial::material)
                .toList();
        List<ChecklistLine> checklist =
                ProvenChecklist.of(materials, handedIn, List.of(), standings).lines();
        Map<String, EarlierPaper> before =
                earlier.of(Uscc.registered(application.enterprise().uscc()), materials, today);
        return IntStream.range(0, materials.size())
                .mapToObj(each -> supply(
                        materials.get(each),
                        standings,
                        checklist.get(each).state(),
                        before.get(materials.get(each).id())))
                .toList();
    }

    private static Supply supply(
            Material material, Map<String, ProofStanding> standings, MaterialState state, EarlierPaper earlier) {
        if (material.proof() != null) {
            ProofStanding standing = standings.get(material.proof());
            return new Supply(
                    material,
                    Way.PROOF,
                    standing == null ? ProofStanding.unanswered(material.proof()) : standing,
                    state,
                    earlier);
        }
        boolean form = material.routes().contains(ProofRoute.ONLINE_FORM);
        return new Supply(material, form ? Way.FORM : Way.UPLOAD, null, state, earlier);
    }
}
