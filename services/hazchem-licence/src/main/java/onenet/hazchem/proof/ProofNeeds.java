package onenet.hazchem.proof;

import onenet.casework.authority.Office;
import onenet.hazchem.law.item.Material;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.rules.CaseRules;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which proofs an application needs by its item, and what sources must be told to find them. */
@Singleton
public class ProofNeeds {

    private final CaseRules rules;

    ProofNeeds(CaseRules rules) {
        this.rules = rules;
    }

    /** Proof by material; what the applicant handed in of his own accord is not asked for again. */
    Map<String, String> of(LicenceCase licenceCase) {
        Office office = rules.office(licenceCase.authority().office());
        Application application = licenceCase.application();
        return rules.neededMaterials(licenceCase.matter(), application, office, licenceCase.receivedOn()).stream()
                .filter(material -> material.proof() != null)
                .filter(material -> application.materials().stream()
                        .noneMatch(given -> given.material().equals(material.id())))
                .collect(Collectors.toMap(Material::id, Material::proof, (first, same) -> first, LinkedHashMap::new));
    }

    ProofQuestion question(LicenceCase licenceCase, ProofFile file) {
        return question(
                licenceCase.caseNumber(),
                licenceCase.matter(),
                licenceCase.application(),
                file.moment(),
                file.proofs().stream().map(MaterialProof::proof).distinct().toList(),
                licenceCase.authority().office(),
                file.draft().map(UUID::toString).orElse(null));
    }

    /** The question for a draft. */
    public ProofQuestion question(
            String reference, Matter matter, Application application, Moment moment, List<String> proofs) {
        return question(reference, matter, application, moment, proofs, null, null);
    }

    private static ProofQuestion question(
            String reference,
            Matter matter,
            Application application,
            Moment moment,
            List<String> proofs,
            String office,
            String draft) {
        return new ProofQuestion(
                reference,
                matter.itemCode(),
                application.enterprise().uscc(),
                application.enterprise().name(),
                "危险化学品经营许可办理核验",
                moment,
                proofs,
                particulars(application),
                office,
                draft);
    }

    /** Everything such an application needs, whoever brings it. */
    public List<Material> materials(Matter matter, Application application, LocalDate on) {
        Office office = rules.route(matter, application, on).acting().office();
        return rules.neededMaterials(matter, application, office, on);
    }

    /** What the application states that sources must match. */
    Map<String, String> stated(LicenceCase licenceCase) {
        Map<String, String> stated = particulars(licenceCase.application());
        stated.put("holder", licenceCase.application().enterprise().name());
        return stated;
    }

    private static Map<String, String> particulars(Application application) {
        Map<String, String> particulars = new LinkedHashMap<>();
        particulars.put("premises", application.place().premises());
        particulars.put("registeredAddress", application.place().registeredAddress());
        particulars.put("principalPerson", application.enterprise().principalPerson());
        particulars.put("legalRepresentative", application.enterprise().legalRepresentative());
        if (application.place().storageAddress() != null) {
            particulars.put("storageAddress", application.place().storageAddress());
        }
        return particulars;
    }
}
