package onenet.ecert.document;

/** How large a document may be: packed, one entry and all entries unpacked, their number, and the elements of all its XML. */
public record OfdLimits(int packageBytes, int entryBytes, long totalBytes, int entries, int elements) {

    /** Twenty times a licence of ten pages; enough for any certificate, too little for a bomb. */
    public static final OfdLimits DEFAULT = new OfdLimits(5_000_000, 2_000_000, 4_000_000, 300, 20_000);

    public OfdLimits {
        if (packageBytes <= 0 || entryBytes <= 0 || totalBytes <= 0 || entries <= 0 || elements <= 0) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
