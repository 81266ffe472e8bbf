package onenet.hazchem.intake;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.LegalTime;
import onenet.casework.identity.Uscc;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.items.Material;
import onenet.uploads.UploadedFile;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Query: which papers of an enterprise's earlier cases may be handed in again. Not those an office found wanting, nor any of a case with a warning for
 * false papers: they have lost the trust that offering them again would lend.
 */
@ApplicationScoped
class EarlierPapers {

    private final LicenceCases cases;
    private final UploadedFiles files;

    EarlierPapers(LicenceCases cases, UploadedFiles files) {
        this.cases = cases;
        this.files = files;
    }

    /** By material: the newest that is still good. */
    @Transactional
    public Map<String, EarlierPaper> of(Uscc uscc, List<Material> needed, LocalDate today) {
        List<LicenceCase> newestFirst = cases.lastOf(uscc);
        Map<String, EarlierPaper> found = new LinkedHashMap<>();
        needed.stream().filter(material -> material.reuse() != null).forEach(material -> newestFirst.stream()
                .filter(EarlierPapers::trusted)
                .flatMap(each -> paper(each, material, uscc, today).stream())
                .findFirst()
                .ifPresent(paper -> found.put(material.id(), paper)));
        return found;
    }

    private static boolean trusted(LicenceCase earlier) {
        return earlier.aftermath().warning().isEmpty();
    }

    private Optional<EarlierPaper> paper(LicenceCase earlier, Material material, Uscc uscc, LocalDate today) {
        if (earlier.intake().outstanding().contains(material.id())) {
            return Optional.empty();
        }
        return earlier.application().materials().stream()
                .filter(given -> given.material().equals(material.id()))
                .map(SubmittedMaterial::file)
                .flatMap(file -> files.findByIdOptional(file).stream())
                .filter(file -> uscc.value().equals(file.uscc()))
                .flatMap(file -> stillGood(earlier, material, file, today).stream())
                .findFirst();
    }

    private static Optional<EarlierPaper> stillGood(
            LicenceCase earlier, Material material, UploadedFile file, LocalDate today) {
        LocalDate uploadedOn = LegalTime.date(file.uploadedAt());
        return material.goodUntil(uploadedOn)
                .filter(last -> !last.isBefore(today))
                .map(last -> new EarlierPaper(file.id(), file.name(), earlier.caseNumber(), uploadedOn, last));
    }
}
