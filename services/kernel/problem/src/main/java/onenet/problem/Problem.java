package onenet.problem;

import java.util.List;

/** A request that cannot be carried out; the one mapper turns it into an {@code application/problem+json} body. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient Object[] details;
    private final transient List<Violation> violations;

    Problem(ProblemCode code, Object... details) {
        this(code, details, List.of());
    }

    private Problem(ProblemCode code, Object[] details, List<Violation> violations) {
        super(code.name(), null, false, false);
        this.code = code;
        this.details = details;
        this.violations = violations;
    }

    /** The same problem, naming the places at fault. */
    public Problem at(Violation... fields) {
        return new Problem(code, details, List.of(fields));
    }

    /** The same problem of a request whose body is the part at this pointer itself: its places begin there. */
    public Problem ofPart(String pointer) {
        return new Problem(
                code,
                details,
                violations.stream().map(each -> each.ofPart(pointer)).toList());
    }

    public ProblemCode code() {
        return code;
    }

    public Object[] details() {
        return details.clone();
    }

    public List<Violation> violations() {
        return violations;
    }
}
