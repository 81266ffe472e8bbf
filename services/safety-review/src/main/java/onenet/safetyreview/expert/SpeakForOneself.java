package onenet.safetyreview.expert;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Use case: an expert says that his entry is true, or declares a tie. */
@ApplicationScoped
public class SpeakForOneself {

    private final Experts experts;
    private final RegisterDoor door;
    private final InstantSource clock;

    SpeakForOneself(Experts experts, RegisterDoor door, InstantSource clock) {
        this.experts = experts;
        this.door = door;
        this.clock = clock;
    }

    /**
     * What he says.
     *
     * @param uscc of the enterprise he is tied to; empty to confirm the entry as it stands
     * @param reason of the tie, in his words
     */
    public record Statement(String ifMatch, Optional<String> uscc, String reason) {}

    /** @throws onenet.problem.Problem NOT_FOUND when he stands in no register */
    @Transactional
    public ExpertView handle(Statement statement, Actor expert) {
        Expert own = experts.findByIdOptional(expert.id()).orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(statement.ifMatch(), own.version());
        statement
                .uscc()
                .ifPresentOrElse(
                        uscc -> own.declare(new Interest(uscc, statement.reason(), LegalTime.today(clock))),
                        own::confirm);
        return ExpertView.of(
                door.file(experts, own, expert, statement.uscc().isPresent() ? "DECLARE_INTEREST" : "CONFIRM_EXPERT"));
    }
}
