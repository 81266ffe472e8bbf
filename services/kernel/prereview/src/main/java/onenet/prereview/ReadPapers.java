package onenet.prereview;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.identity.Uscc;
import onenet.pages.Pages;
import onenet.uploads.UploadedFile;
import onenet.uploads.UploadedFiles;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files handed in for an application, read as far as they can be; one that is not this enterprise's stays unread. */
@ApplicationScoped
public class ReadPapers {

    private final UploadedFiles files;
    private final Pages pages;

    ReadPapers(UploadedFiles files, Pages pages) {
        this.files = files;
        this.pages = pages;
    }

    public List<HandedPaper> handle(Uscc enterprise, List<SubmittedMaterial> materials) {
        Map<String, UploadedFile> own = own(enterprise, materials);
        return materials.stream()
                .filter(given -> own.containsKey(given.file()))
                .map(given -> new HandedPaper(
                        given.material(),
                        given.file(),
                        pages.read(own.get(given.file()).content()).orElse(null)))
                .toList();
    }

    /** Looked up before anything is drawn: no connection waits for a drawing. */
    private Map<String, UploadedFile> own(Uscc enterprise, List<SubmittedMaterial> materials) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        files.list("id in ?1 and uscc = ?2", SubmittedMaterial.files(materials), enterprise.value()))
                .stream()
                .collect(Collectors.toMap(UploadedFile::id, Function.identity()));
    }
}
