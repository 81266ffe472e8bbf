package onenet.uploads;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Query: what is known of an uploaded file, for the enterprise whose it is or the office that made it. */
@ApplicationScoped
public class ReadFile {

    private final UploadedFiles files;

    ReadFile(UploadedFiles files) {
        this.files = files;
    }

    /** @throws onenet.problem.Problem NOT_FOUND for anybody else's, too */
    @Transactional
    public UploadedFile handle(UUID id, Actor reader) {
        return files.findByIdOptional(id.toString())
                .filter(file -> isOf(reader, file))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    private static boolean isOf(Actor reader, UploadedFile file) {
        return reader.enterprise()
                .map(uscc -> uscc.equals(file.uscc()))
                .or(() -> reader.office().map(file::madeBy))
                .orElse(false);
    }
}
