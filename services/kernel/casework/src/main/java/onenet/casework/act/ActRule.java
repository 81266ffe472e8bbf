package onenet.casework.act;

import java.util.Optional;

/**
 * A rule about doing something: it says why not. The guard of the act and the offer of it ask the same rule, so that nobody is
 * offered what he would be refused, and nobody is refused what he was offered.
 *
 * @param <Q> the attempt: who would do what to which case, and what is known of it
 * @param <N> the verdict against it, ready to be thrown
 */
@FunctionalInterface
public interface ActRule<Q, N extends RuntimeException> {

    /** Empty when this rule has nothing against it. */
    Optional<N> whyNot(Q attempt);

    /** Both must allow it; the reason told is the first one's. */
    default ActRule<Q, N> and(ActRule<? super Q, N> next) {
        return attempt -> {
            Optional<N> first = whyNot(attempt);
            return first.isPresent() ? first : next.whyNot(attempt);
        };
    }

    /** All of them must allow it too, asked in their order. */
    default ActRule<Q, N> and(Iterable<? extends ActRule<? super Q, N>> more) {
        ActRule<Q, N> all = this;
        for (ActRule<? super Q, N> each : more) {
            all = all.and(each);
        }
        return all;
    }

    default boolean allows(Q attempt) {
        return whyNot(attempt).isEmpty();
    }

    /** @throws RuntimeException the verdict, when there is one */
    default void require(Q attempt) {
        whyNot(attempt).ifPresent(verdict -> {
            throw verdict;
        });
    }
}
