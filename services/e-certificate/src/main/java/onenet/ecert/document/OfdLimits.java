package onenet.ecert.document;

/** How large a document may be: packed, one entry and all entries unpacked, and their number. */
public record OfdLimits(int packageBytes, int entryBytes, long totalBytes, int entries) {

    /** Fifty times a licence of one page; enough for any certificate, too little for a bomb. */
    public static final OfdLimits DEFAULT = new OfdLimits(5_000_000, 8_000_000, 20_000_000, 300);

    public OfdLimits {
        if (packageBytes <= 0 || entryBytes <= 0 || totalBytes <= 0 || entries <= 0) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
