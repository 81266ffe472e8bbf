package onenet.hazchem.proof;

import onenet.casedesk.SubmittedMaterial;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.rules.CaseRules;
import onenet.items.Checklist;
import onenet.proving.ProofFiles;
import onenet.proving.ProvenChecklist;

import jakarta.inject.Singleton;
import java.util.List;

/** What a case has of what its item asks for: the one list that pages, papers and acceptance go by. */
@Singleton
public class CaseChecklist {

    private final CaseRules rules;
    private final ProofFiles proofs;

    CaseChecklist(CaseRules rules, ProofFiles proofs) {
        this.rules = rules;
        this.proofs = proofs;
    }

    public Checklist of(LicenceCase found) {
        return ProvenChecklist.of(
                rules.neededMaterials(
                        found.matter(),
                        found.application(),
                        rules.office(found.authority().office()),
                        found.receivedOn()),
                handedIn(found.application().materials()),
                found.intake().owed(),
                proofs.standings(found));
    }

    /**
     * Ids of what may be committed to now: missing, and secondary by the item. Of a notice what it asks for, also where a paper is there that it
     * found wanting; nothing that was found or committed to meanwhile, and nothing that is still being asked for.
     */
    public List<String> deferrable(LicenceCase found) {
        Checklist checklist = of(found);
        boolean told = found.intake().notice().isPresent();
        List<String> noticed = found.intake().outstanding();
        return rules.deferrable(found).stream()
                .filter(material -> told
                        ? noticed.contains(material) && !checklist.settled(material)
                        : checklist.missing().contains(material))
                .toList();
    }

    private static List<String> handedIn(List<SubmittedMaterial> materials) {
        return materials.stream().map(SubmittedMaterial::material).toList();
    }
}
