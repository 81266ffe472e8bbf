package onenet.oversight.rating;

/** What somebody thinks of an act of service, in the five grades of 国办发〔2019〕51号; the last two are bad. */
public enum Grade {
    VERY_SATISFIED(5),
    SATISFIED(4),
    FAIRLY_SATISFIED(3),
    DISSATISFIED(2),
    VERY_DISSATISFIED(1);

    private final int points;

    Grade(int points) {
        this.points = points;
    }

    /** Whether it opens a work order. */
    public boolean isBad() {
        return points <= 2;
    }

    /** Five for the best, one for the worst: what a mean is reckoned of. */
    int points() {
        return points;
    }
}
