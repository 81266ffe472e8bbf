package onenet.proofs.resolution;

import onenet.proofs.source.SourceRecord;

import java.util.List;

/**
 * An answer, judged.
 *
 * @param code why, in one word: a state of the record, the field that differs, the source's fault
 * @param records what it rests on: one when found, several when ambiguous
 * @param found what an officer has to judge, with both values; empty where there is nothing for him
 */
record Verdict(Outcome outcome, String code, List<SourceRecord> records, List<FoundRecord> found) {

    Verdict(Outcome outcome, String code, List<SourceRecord> records) {
        this(outcome, code, records, List.of());
    }

    static Verdict of(Outcome outcome, String code) {
        return new Verdict(outcome, code, List.of());
    }
}
