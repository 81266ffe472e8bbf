package onenet.testkit;

/**
 * Which of very many probes are made: all of them with {@code ONENET_PROOFS=all} as in {@code make strict}, otherwise every third, so that
 * neighbours in a list are tried in different fields.
 */
final class Sample {

    private static final boolean ALL = "all".equals(System.getenv("ONENET_PROOFS"));
    private static final int ONE_IN = 3;
    private int turn;

    boolean isNext() {
        return ALL || turn++ % ONE_IN == 0;
    }
}
