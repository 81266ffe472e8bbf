package onenet.safetyreview.expert;

import jakarta.inject.Singleton;

/** Which enterprises belong together, as far as the registers know. */
@Singleton
public class Households {

    private final Bodies bodies;
    private final Experts experts;

    Households(Bodies bodies, Experts experts) {
        this.bodies = bodies;
        this.experts = experts;
    }

    /** The group an enterprise belongs to, as a code; its own credit code where the registers know of none. */
    public String of(String uscc) {
        return bodies.findByIdOptional(uscc)
                .map(body -> body.entry().household())
                .or(() -> experts.standing().stream()
                        .map(expert -> expert.entry().employer())
                        .filter(employer -> employer.uscc().equals(uscc))
                        .map(ExpertEntry.Employer::household)
                        .findFirst())
                .orElse(uscc);
    }
}
