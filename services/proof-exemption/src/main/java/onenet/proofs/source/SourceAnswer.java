package onenet.proofs.source;

import java.util.List;

/** What a source answered. */
public sealed interface SourceAnswer {

    /**
     * It answered: these it holds, perhaps none.
     *
     * @param responseHash SM3 of the answer as it came
     */
    record Records(List<SourceRecord> records, String responseHash) implements SourceAnswer {

        public Records {
            records = List.copyOf(records);
        }
    }

    /** It gave no answer that can be relied on. Nothing follows from it about the applicant. */
    record Fault(Kind kind, String code) implements SourceAnswer {

        /** Why. */
        public enum Kind {
            /** Down, slow, garbled, or a code nobody agreed on. */
            ERROR,
            /** Our account lacks the right: ours to mend, not the applicant's. */
            NO_PERMISSION,
            /** The holder has not approved the use. */
            NOT_AUTHORISED
        }
    }

    static SourceAnswer error(String code) {
        return new Fault(Fault.Kind.ERROR, code);
    }
}
