package onenet.hazchem.proof;

import onenet.casework.authority.Office;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.rules.CaseRules;
import onenet.items.Material;
import onenet.proving.Moment;
import onenet.proving.ProofQuestion;
import onenet.proving.ProvenCases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which proofs an application needs by its item, and what sources must be told to find them. */
@Singleton
public class ProofNeeds implements ProvenCases<LicenceCase> {

    private final LicenceCases cases;
    private final CaseRules rules;

    ProofNeeds(LicenceCases cases, CaseRules rules) {
        this.cases = cases;
        this.rules = rules;
    }

    @Override
    public LicenceCase found(String caseNumber) {
        return cases.findById(caseNumber);
    }

    @Override
    public String awaitingDecision() {
        return "SELECT case_number FROM licence_case WHERE status = 'EXAMINED'";
    }

    @Override
    public Map<String, String> needed(LicenceCase licenceCase) {
        Office office = rules.office(licenceCase.authority().office());
        Application application = licenceCase.application();
        return rules.neededMaterials(licenceCase.matter(), application, office, licenceCase.receivedOn()).stream()
                .filter(material -> material.proof() != null)
                .collect(Collectors.toMap(Material::id, Material::proof, (first, same) -> first, LinkedHashMap::new));
    }

    @Override
    public ProofQuestion question(LicenceCase licenceCase, Moment moment, List<String> proofs, String draft) {
        return question(
                licenceCase.caseNumber(),
                licenceCase.matter(),
                licenceCase.application(),
                moment,
                proofs,
                licenceCase.authority().office(),
                draft);
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

    @Override
    public Map<String, String> stated(LicenceCase licenceCase) {
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
