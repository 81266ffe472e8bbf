package onenet.safetyreview.consequence;

import onenet.safetyreview.expert.Bodies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the qualification of a body has ended by time alone; what rests on it is looked through once. */
@ApplicationScoped
public class NoteEndedBody {

    private final Bodies bodies;
    private final FollowBodies follow;

    NoteEndedBody(Bodies bodies, FollowBodies follow) {
        this.bodies = bodies;
        this.follow = follow;
    }

    @Transactional
    public void handle(String uscc) {
        bodies.findByIdOptional(uscc).ifPresent(follow::over);
    }
}
