package onenet.problem;

/**
 * Why a request cannot be carried out. Each service implements it with one enum whose constants are the codes of
 * {@code contracts/problems}; status, title and texts stand there, never in code.
 */
public interface ProblemCode {

    /** The stable code a client programs against. */
    String name();

    /** @param details fill the placeholders of the catalogue's detail text, in order */
    default Problem raise(Object... details) {
        return new Problem(this, details);
    }
}
