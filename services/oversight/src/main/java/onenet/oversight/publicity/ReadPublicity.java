package onenet.oversight.publicity;

import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Query: one record as everybody may read it; one that was taken down is told of as one that never was. */
@ApplicationScoped
public class ReadPublicity {

    private final PublicityRecords records;

    ReadPublicity(PublicityRecords records) {
        this.records = records;
    }

    /**
     * A record and its neighbours.
     *
     * @param earlier the one it changes, corrects or ends
     * @param later the one that changes, corrects or ends it
     */
    public record Read(PublicityRecord found, Optional<UUID> earlier, Optional<UUID> later) {}

    /** @throws onenet.problem.Problem NOT_FOUND */
    @Transactional
    public Read handle(UUID id) {
        PublicityRecord found = records.findByIdOptional(id)
                .filter(PublicityRecords::isOpen)
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        return new Read(
                found,
                found.earlier()
                        .flatMap(records::findByIdOptional)
                        .filter(PublicityRecords::isOpen)
                        .map(PublicityRecord::id),
                records.later(id).filter(PublicityRecords::isOpen).map(PublicityRecord::id));
    }
}
