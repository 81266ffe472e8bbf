package onenet.oversight.sampling;

/**
 * So many of so many, and what that says of what an office does in the long run: the interval of Wilson (1927) at 95 of 100, which holds also where the
 * numbers are small or the share is nought.
 */
public record Share(long part, long of) {

    /** Standard deviations that hold 95 of 100. */
    private static final double Z = 1.959964;

    public Share {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException(part + " of " + of);
        }
    }

    /** Lower end, 0 to 1; 0 where there is nothing to count. */
    public double low() {
        return of == 0 ? 0 : Math.max(0, middle() - half());
    }

    /** Upper end, 0 to 1; 1 where there is nothing to count. */
    public double high() {
        return of == 0 ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return ((double) part / of + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        double share = (double) part / of;
        return Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
