package onenet.audit;

/**
 * Where a chain ends, or ended when somebody last looked.
 *
 * @param position of its last row, 0 while it is empty
 * @param hash of its last row, 64 zeros while it is empty
 */
public record AuditHead(long position, String hash) {

    /** Chains of a record; a record with fewer has lost some. */
    public static final int CHAINS = 64;

    static final AuditHead EMPTY = new AuditHead(0, "0".repeat(64));
}
